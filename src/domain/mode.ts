/**
 * One person's reaction to this proposal now, from how today looks to him against what he needs and wants
 * (method.md §1.3): *trouble* 亡羊补牢 today fell below what is needed · *growth* 如虎添翼 wants clearly more ·
 * *even-keel* 我行我素 today is about what is wanted · *overconfident* 班门弄斧 today looks better than wanted.
 */
export const MODES = ['trouble', 'growth', 'even-keel', 'overconfident'] as const

export type Mode = (typeof MODES)[number]

/** Whether such a person moves at all: trouble and growth do. */
export function isWilling(mode: Mode | undefined): boolean {
  return mode === 'trouble' || mode === 'growth'
}
