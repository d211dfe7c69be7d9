import type { Draft } from './draft.ts'

/** Drafts stay in the tab: closing the panel or reloading the page loses nothing, closing the tab leaves nothing. */
function keyOf(deal: string): string {
  return `prewin.draft.${deal}`
}

/** Keeps what was written of a claim; one that says nothing yet is not worth keeping. */
export function keepDraft(deal: string, draft: Draft): void {
  if (draft.value === undefined && draft.words === '' && draft.note === '') forgetDraft(deal)
  else sessionStorage.setItem(keyOf(deal), JSON.stringify(draft))
}

export function keptDraft(deal: string): Draft | undefined {
  const kept = sessionStorage.getItem(keyOf(deal))
  return kept === null ? undefined : (JSON.parse(kept) as Draft)
}

export function forgetDraft(deal: string): void {
  sessionStorage.removeItem(keyOf(deal))
}
