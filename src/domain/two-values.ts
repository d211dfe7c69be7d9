import type { Entered } from './entry.ts'

/** Two claims, by their places in the list. */
export interface Clash {
  readonly first: number
  readonly second: number
}

/**
 * One source saying two things of one matter on one day is a slip of the pen, unless the first is taken back or over.
 * Looks for the first such pair whose second is at `from` or later.
 */
export function twoValuesIn(
  claims: readonly Entered[],
  retracted: ReadonlySet<string>,
  from = 0,
): Clash | undefined {
  const days = new Set(claims.slice(from).map(({ on }) => on))
  const said = new Map<string, number>()
  for (const [second, claim] of claims.entries()) {
    if (claim.ended || !days.has(claim.on) || retracted.has(claim.id)) continue
    const matter = JSON.stringify([claim.key, claim.source, claim.on])
    const first = said.get(matter)
    if (first === undefined) said.set(matter, second)
    else if (second >= from && claims[first]?.comparable !== claim.comparable) return { first, second }
  }
  return undefined
}
