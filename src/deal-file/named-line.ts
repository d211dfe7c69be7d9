import type { IdPrefix } from './content-id.ts'
import { enterLog } from '../domain/entry.ts'
import type { Observation, Retraction } from '../domain/observation.ts'
import { twoValuesIn } from '../domain/two-values.ts'
import type { EntryIds } from './entry-ids.ts'
import type { ReadLine } from './read-observation.ts'
import type { Unnamed } from './read-value.ts'

/** A line of `observations` under its id. */
export interface NamedLine extends ReadLine {
  readonly observation?: Observation
  readonly retraction?: Retraction
}

export function identified<T extends object>(
  prefix: IdPrefix,
  { fields, content }: Unnamed<T>,
  ids: EntryIds,
): T & { id: string } {
  return { ...content, id: fields.get('id')?.text() ?? ids.make(prefix, content) }
}

export function nameLine(line: ReadLine, ids: EntryIds): NamedLine {
  const { fields, claim, taking } = line
  if (!claim)
    return taking ? { ...line, retraction: identified('r', { fields, content: taking }, ids) } : line
  const observation = identified('o', { fields, content: claim }, ids)
  if (!taking) return { ...line, observation }
  const id = retractionId(observation)
  if (!ids.take(id)) fields.get('retracts')?.refuse('duplicate-id', [], id)
  return { ...line, observation, retraction: { ...taking, id } }
}

/** The id of a retraction that came with a claim. */
export function retractionId(claim: Pick<Observation, 'id'>): string {
  return `${claim.id}-retracts`
}

/** Only what was observed can be confirmed or taken back. */
export function refuseUnknownIds(lines: readonly NamedLine[], observations: readonly Observation[]): void {
  const known = new Set(observations.map(({ id }) => id))
  for (const { fields } of lines) {
    for (const spot of [fields.get('confirms'), fields.get('retracts')]) {
      if (spot && !known.has(spot.text())) spot.refuse('unknown-id', [], spot.text())
    }
  }
}

export function refuseTwoValues(lines: readonly NamedLine[]): void {
  const retracted = new Set(lines.flatMap(({ retraction }) => retraction?.retracts ?? []))
  const claims = lines.filter(({ observation }) => observation !== undefined)
  const clash = twoValuesIn(enterLog(claims.flatMap(({ observation }) => observation ?? [])), retracted)
  const [first, second] = clash ? [claims[clash.first], claims[clash.second]] : []
  if (first && second) second.value?.refuse('two-values', [asSaid(first)], asSaid(second))
}

function asSaid({ value, observation }: NamedLine): string {
  const marks = [observation?.rival && `rival: ${observation.rival}`, observation?.not && 'not: true']
  return [value?.came, ...marks].filter((part) => part !== undefined).join(', ')
}
