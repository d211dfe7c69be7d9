import { useEffect, useState } from 'react'

/** What a link carries behind its `#`; it is taken out of the address bar, so that no history keeps it. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1))
  useEffect(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname)
  }, [])
  return token
}
