import type { Attributes } from './attribute.ts'

/** What can be claimed of two people together: the first reports to, influences or conflicts with the second. */
export const TIE_ATTRIBUTES = {
  reportsTo: { kind: 'tie', shelf: 'structure', question: 1, oursToState: true, many: true },
  influences: { kind: 'tie', shelf: 'structure', question: 1, oursToState: true, many: true },
  conflictsWith: {
    kind: 'tie',
    mutual: true,
    shelf: 'structure',
    question: 5,
    oursToState: true,
    sensitive: true,
    many: true,
  },
} as const satisfies Attributes

export type TieAttribute = keyof typeof TIE_ATTRIBUTES
