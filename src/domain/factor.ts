/** The two models behind the outlook: will they decide at all; if so, for us. */
export const MODELS = ['decision', 'us'] as const

export type Model = (typeof MODELS)[number]

/** What moves the outlook, by model (design of the outlook; weights are method data). */
export const FACTORS = {
  decision: [
    'decider-mode',
    'dated-step',
    'compelling-event',
    'budget',
    'pain-stated',
    'open-conflict',
    'many-deciders',
    'close-date-moves',
    'timing',
    'fear',
    'overdue',
  ],
  us: ['decider-support', 'others', 'coach', 'spec', 'position', 'roles-covered', 'single-thread', 'fit'],
} as const satisfies Record<Model, readonly string[]>

export type FactorCode = (typeof FACTORS)[Model][number]

/** All of them, by their numbers: those of the decision first. */
export const ALL_FACTORS: readonly FactorCode[] = [...FACTORS.decision, ...FACTORS.us]

export const FACTOR_NUMBER = Object.fromEntries(
  ALL_FACTORS.map((code, number) => [code, number]),
) as Readonly<Record<FactorCode, number>>

/** Factors that are there or not; of these a value of nought is news too. */
export const PRESENCE_FACTORS = [
  'dated-step',
  'open-conflict',
  'many-deciders',
  'close-date-moves',
  'overdue',
  'coach',
  'single-thread',
] as const satisfies readonly FactorCode[]

export type PresenceFactor = (typeof PRESENCE_FACTORS)[number]

export function isPresenceFactor(code: FactorCode): code is PresenceFactor {
  return (PRESENCE_FACTORS as readonly FactorCode[]).includes(code)
}
