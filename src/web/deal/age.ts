import type { Because } from '../../domain/finding.ts'
import type { Day } from '../../domain/day.ts'
import type { Sheet } from './sheet.ts'

/** How many days ago the newest of some grounds was learned; undefined where none is an entry of the log. */
export function ageOf(
  because: readonly Because[],
  sheet: Pick<Sheet, 'claims' | 'withheld' | 'day'>,
): number | undefined {
  const days = because.flatMap((ground) => learnedOn(ground, sheet) ?? [])
  return days.length === 0 ? undefined : sheet.day - Math.max(...days)
}

function learnedOn(
  ground: Because,
  { claims, withheld }: Pick<Sheet, 'claims' | 'withheld'>,
): Day | undefined {
  return typeof ground === 'string' ? (claims.get(ground) ?? withheld.get(ground))?.on : undefined
}
