import { describe, expect, it } from 'vitest'
import { whyNotBelow, type TeamPlace } from './team.ts'

/** `a>b>c`: a above b above c. */
function tree(...lines: readonly string[]): TeamPlace[] {
  const parents = new Map<string, string | null>()
  for (const line of lines) {
    for (const [at, id] of line.split('>').entries()) {
      if (!parents.has(id)) parents.set(id, at === 0 ? null : (line.split('>')[at - 1] as string))
    }
  }
  return [...parents].map(([id, parent]) => ({ id, parent }))
}

describe('a team', () => {
  it.each([
    ['goes below one beside it', 'b', 'c', tree('a>b', 'a>c'), undefined],
    ['goes to the top', 'c', null, tree('a>b>c'), undefined],
    ['stays where it is', 'b', 'a', tree('a>b'), undefined],
    ['that is new goes anywhere', 'new', 'b', tree('a>b'), undefined],
    ['does not go below itself', 'a', 'a', tree('a'), 'team-circle'],
    ['does not go below one of its own', 'a', 'c', tree('a>b>c'), 'team-circle'],
    ['goes to the eighth level', 'new', 'g', tree('a>b>c>d>e>f>g'), undefined],
    ['does not go to the ninth', 'new', 'h', tree('a>b>c>d>e>f>g>h'), 'team-too-deep'],
    ['takes those below it to the eighth', 'x', 'f', tree('a>b>c>d>e>f', 'x>y'), undefined],
    ['does not take them to the ninth', 'x', 'g', tree('a>b>c>d>e>f>g', 'x>y'), 'team-too-deep'],
  ])('%s', (_, team, parent, teams, why) => {
    expect(whyNotBelow(team, parent, teams)).toBe(why)
  })
})
