import type { Mode } from './mode.ts'

/** How someone stands towards us, in the playbook's three columns: ≤ −2, between and unknown, ≥ +2. */
export const STANCES = ['against', 'lukewarm', 'for'] as const

export type Stance = (typeof STANCES)[number]

/** A cell of the playbook (method.md §1.11): whom, in which mode, how he stands; a coach's mode does not matter. */
export type MoveCode = `${'decision-maker' | 'user' | 'gatekeeper'}/${Mode}/${Stance}` | `coach/${Stance}`
