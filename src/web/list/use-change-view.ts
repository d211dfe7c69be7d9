import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { View } from './view.ts'

/** Goes to another view; `replace` where every keystroke would be a step back. */
export function useChangeView(): (view: View, replace?: boolean) => void {
  const navigate = useNavigate()
  return useCallback((view, replace = false) => void navigate({ to: '/', search: view, replace }), [navigate])
}
