/** *pursue* go on · *fix-first* a gate fails, mend that before anything else · *stop* leave it, or come back later. */
export const CALLS = ['pursue', 'fix-first', 'stop'] as const

export type Call = (typeof CALLS)[number]

/** How to play it, by the chance that they choose us (bands of method.md §1.8). */
export const STRATEGIES = ['lock', 'shape', 'change-the-rules', 'split', 'nurture', 'stop'] as const

export type Strategy = (typeof STRATEGIES)[number]

/** What must hold before a deal is pursued. */
export const GATES = [
  'one-decider',
  'willing-influence',
  'pain-stated',
  'no-veto',
  'no-rival-spec',
  'dated-step',
] as const

export type Gate = (typeof GATES)[number]

/** What speaks for stopping: the first alone, of the others two. */
export const STOP_SIGNS = [
  'not-worth-it',
  'nobody-needs-it',
  'decider-out-of-reach',
  'rival-spec-unmet-decider',
  'no-commitment-made',
  'grave-and-silent',
] as const

export type StopSign = (typeof STOP_SIGNS)[number]
