import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Whether the window is as a media query says, now and whenever it changes. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query])
  const follow = useCallback(
    (changed: () => void) => {
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [media],
  )
  return useSyncExternalStore(follow, () => media.matches)
}

export const PHONE = '(max-width: 760px)'
