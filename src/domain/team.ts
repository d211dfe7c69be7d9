/** Where a team is in the tree; null: at the top. */
export interface TeamPlace {
  readonly id: string
  readonly parent: string | null
}

/** So many levels of teams at most. */
export const MOST_TEAM_LEVELS = 8

/** Why a team cannot be put below another; undefined where it can. */
export function whyNotBelow(
  team: string,
  parent: string | null,
  teams: readonly TeamPlace[],
): 'team-circle' | 'team-too-deep' | undefined {
  const above = parent === null ? [] : upFrom(parent, teams)
  if (above.includes(team)) return 'team-circle'
  return above.length + levelsFrom(team, teams) > MOST_TEAM_LEVELS ? 'team-too-deep' : undefined
}

/** A team and those above it. */
function upFrom(team: string, teams: readonly TeamPlace[]): string[] {
  const parent = teams.find(({ id }) => id === team)?.parent ?? null
  return parent === null ? [team] : [team, ...upFrom(parent, teams)]
}

/** How many levels a team and those below it take. */
function levelsFrom(team: string, teams: readonly TeamPlace[]): number {
  const below = teams.filter(({ parent }) => parent === team).map(({ id }) => levelsFrom(id, teams))
  return 1 + Math.max(0, ...below)
}
