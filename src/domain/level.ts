/**
 * What somebody may do with a deal, each level what the one before it may as well. *read*: see it · *record*: add to its
 * log, and take back what he recorded himself · *review*: take back whatever anybody recorded · *own*: rename, move,
 * archive, close, share and hand over.
 */
export const LEVELS = ['read', 'record', 'review', 'own'] as const

export type Level = (typeof LEVELS)[number]

export function isEnough(level: Level, needed: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(needed)
}

/** With whom a deal can be shared: whoever owns it owns it alone. */
export const SHARE_LEVELS = ['read', 'record', 'review'] as const satisfies readonly Level[]

export type ShareLevel = (typeof SHARE_LEVELS)[number]

/** Whether somebody sees what is sensitive in a deal. */
export type View = 'full' | 'masked'
