import { useCallback, useMemo, useState } from 'react'
import type { DealLine } from '../api-types.ts'
import type { RowActions } from './row-actions.ts'
import { useChangeView } from './use-change-view.ts'
import { useDealChanges } from './use-deal-changes.ts'

/** What the rows can do, and the deal whose panel is open. */
export function useRowActions() {
  const changes = useDealChanges()
  const change = useChangeView()
  const [edited, setEdited] = useState<DealLine>()
  const actions = useMemo<RowActions>(
    () => ({
      ...changes,
      edit: setEdited,
      sameAccount: ({ account }) => account && change({ account: account.id }),
    }),
    [changes, change],
  )
  return { actions, edited, closeEdit: useCallback(() => setEdited(undefined), []) }
}
