import { useCallback, useState } from 'react'
import { NOTHING_TYPED, type TypedDeal } from './typed-deal.ts'

const KEPT = 'prewin.newDeal'

/** What was typed stays in this tab until the deal is open, whatever happens in between. */
export function useDraft() {
  const [typed, setTyped] = useState<TypedDeal>(read)
  const set = useCallback((change: Partial<TypedDeal>) => {
    setTyped((before) => {
      const next = { ...before, ...change }
      sessionStorage.setItem(KEPT, JSON.stringify(next))
      return next
    })
  }, [])
  const forget = useCallback(() => sessionStorage.removeItem(KEPT), [])
  return { typed, set, forget }
}

function read(): TypedDeal {
  try {
    return { ...NOTHING_TYPED, ...texts(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}')) }
  } catch {
    return NOTHING_TYPED
  }
}

function texts(kept: unknown): Partial<TypedDeal> {
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
  return Object.fromEntries(entries.filter(([, text]) => typeof text === 'string'))
}
