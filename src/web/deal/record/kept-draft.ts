import type { Draft } from './draft.ts'

/** Drafts stay in the tab: closing the panel or reloading the page loses nothing, closing the tab leaves nothing. */
function keyOf(deal: string): string {
  return `prewin.draft.${deal}`
}

/** Keeps what was written of a claim. One that says nothing takes the place of no other. */
export function keepDraft(deal: string, draft: Draft): void {
  if (saysSomething(draft)) sessionStorage.setItem(keyOf(deal), JSON.stringify(draft))
  else if (isOnTheSame(draft, keptDraft(deal))) forgetDraft(deal)
}

function saysSomething({ value, words, note }: Draft): boolean {
  return (value !== undefined && value !== true) || words !== '' || note !== ''
}

function isOnTheSame(draft: Draft, kept: Draft | undefined): boolean {
  return kept?.about === draft.about && kept.attribute === draft.attribute
}

export function keptDraft(deal: string): Draft | undefined {
  const kept = sessionStorage.getItem(keyOf(deal))
  return kept === null ? undefined : (JSON.parse(kept) as Draft)
}

export function forgetDraft(deal: string): void {
  sessionStorage.removeItem(keyOf(deal))
}
