import { readLine, type ReadLine } from '../deal-file/read-observation.ts'
import type { Context } from '../deal-file/read-value.ts'
import { retractionId } from '../deal-file/named-line.ts'
import type { Value } from '../domain/attribute.ts'
import { formatDay, type Day } from '../domain/day.ts'
import { enterFurther, type Cap, type Entered } from '../domain/entry.ts'
import type { Grade } from '../domain/grade.ts'
import { comparableOf } from '../domain/item.ts'
import type { Observation } from '../domain/observation.ts'
import { attributeOf, subjectKindOf, type AttributeName } from '../domain/registry.ts'
import { tieEnds } from '../domain/subject.ts'
import { twoValuesIn } from '../domain/two-values.ts'
import type { DealLog } from '../store/log.ts'
import { append, type DealNow, type Decided, type Draft, type Written } from './append.ts'
import { contentOf } from './draft-content.ts'
import { refuseTaken } from './entry-ids.ts'
import type { Errand } from './errand.ts'
import { Given } from './given.ts'
import { refused, type Outcome, type Refused } from './outcome.ts'
import { refuseTakingBack } from './refuse-taking-back.ts'

/** What was heard, as it is told to us. */
export interface ObservationIn {
  readonly id?: string | undefined
  readonly on?: string | undefined
  readonly about: string
  readonly attribute: AttributeName
  readonly value: Value
  readonly grade: Grade
  readonly source?: string | undefined
  readonly words?: string | undefined
  readonly note?: string | undefined
  readonly not?: true | undefined
  readonly ended?: true | undefined
  readonly firm?: true | undefined
  readonly confirms?: string | undefined
  readonly rival?: string | undefined
  readonly retracts?: string | undefined
}

/** How a claim counts once the rules of entry are applied. */
export interface Counted {
  readonly id: string
  readonly counts: Grade
  readonly caps: readonly Cap[]
  readonly doubt?: { readonly word: string; readonly in: 'words' | 'note'; readonly by?: string }
}

type Recording = Decided<{ readonly entered: readonly Counted[] }>

/** Records what was heard: all of it or nothing. */
export function recordObservations(
  errand: Errand,
  deal: string,
  given: readonly ObservationIn[],
): Promise<Outcome<Written<{ readonly entered: readonly Counted[] }>>> {
  const takenBack = given.flatMap(({ retracts }) => retracts ?? [])
  return append(
    errand,
    deal,
    async (now, tx) => (await refuseTakingBack(tx, now, takenBack)) ?? decide(errand, now, given),
  )
}

function decide(errand: Errand, now: DealNow, given: readonly ObservationIn[]): Recording | Refused {
  if (now.deal.outcome !== null) return refused('deal-closed')
  const claims: Claimed[] = []
  for (const [at, one] of given.entries()) {
    const read = readClaim(one, at, now, errand)
    if (!read.ok) return read
    claims.push(read.read)
  }
  return (
    refuseTaken(idsOf(claims), now.log) ?? refuseUnknown(claims, now.log) ?? recording(claims, now, errand)
  )
}

/** A claim under its id, with the id of what it takes back. */
interface Claimed {
  readonly observation: Observation
  readonly retracts: string | undefined
  readonly pointer: string
}

function readClaim(
  given: ObservationIn,
  at: number,
  { people }: DealNow,
  { today, newId }: Errand,
): ReturnType<typeof asRead> | Refused {
  const context: Context = { people: new Set(people.map(({ id }) => id)), today }
  const pointer = `/observations/${at}`
  const input = new Given()
  const names = { [given.attribute]: 'value', tie: 'about' }
  const read = input.reading(() => readLine(input.spot(asLine(given, today), pointer, names), context))
  return read.ok ? asRead(read.read, given.id ?? newId(), today, pointer) : read
}

function asRead(
  { claim, taking }: ReadLine,
  id: string,
  today: Day,
  pointer: string,
): { readonly ok: true; readonly read: Claimed } {
  if (!claim) throw new Error('a claim without an attribute passed the contract')
  const observation = { ...claim, id, recorded: today }
  return { ok: true, read: { observation, retracts: taking?.retracts, pointer } }
}

/** As a line of a deal file says it. */
function asLine({ id, attribute, value, about, on, ...rest }: ObservationIn, today: Day): object {
  void id
  const ends = tieEnds(about)
  const said =
    subjectKindOf(attribute) === 'tie' && ends
      ? { tie: [ends[0], attribute, ends[1]] }
      : { about, [attribute]: value }
  return { on: on ?? formatDay(today), ...said, ...rest }
}

function idsOf(claims: readonly Claimed[]): string[] {
  return claims.flatMap(({ observation, retracts }) => [
    observation.id,
    ...(retracts === undefined ? [] : [retractionId(observation)]),
  ])
}

/** Only what was observed can be confirmed or taken back. */
function refuseUnknown(claims: readonly Claimed[], log: DealLog): Refused | undefined {
  const known = new Set(
    [...log.observations, ...claims.map(({ observation }) => observation)].map(({ id }) => id),
  )
  for (const { observation, retracts, pointer } of claims) {
    for (const [field, id] of Object.entries({ confirms: observation.confirms, retracts })) {
      if (id === undefined || known.has(id)) continue
      return refused('unknown-id', {
        params: { id },
        errors: [{ at: `${pointer}/${field}`, says: `unknown-id: ${id}` }],
      })
    }
  }
  return undefined
}

function recording(claims: readonly Claimed[], now: DealNow, errand: Errand): Recording | Refused {
  const drafts = draftsOf(claims, now.log, errand)
  const retracted = new Set([
    ...now.log.retractions.map(({ retracts }) => retracts),
    ...drafts.flatMap(({ content }) => (content['retracts'] as string | undefined) ?? []),
  ])
  const all = [...now.log.observations, ...claims.map((claim) => asPlaced(claim, drafts, now))]
  const entered = enterFurther(now.entered ?? [], all)
  const clash = twoValuesIn(entered, retracted, now.log.observations.length)
  if (clash) return refuseClash(claims[clash.second - now.log.observations.length], entered[clash.first])
  return {
    entries: drafts,
    entered,
    more: { entered: entered.slice(now.log.observations.length).map(counted) },
  }
}

/** In the place it gets: of two claims on one day the later counts. */
function asPlaced({ observation }: Claimed, drafts: readonly Draft[], { deal }: DealNow): Observation {
  return { ...observation, seq: deal.seq + drafts.findIndex(({ id }) => id === observation.id) + 1 }
}

function refuseClash(second: Claimed | undefined, first: Entered | undefined): Refused {
  const says = 'two-values: the same source said otherwise on the same day; take that back first'
  return refused('two-values', {
    params: { id: first?.id ?? '' },
    errors: [{ at: `${second?.pointer ?? ''}/value`, says }],
  })
}

/** What a claim takes back stands in the log before it. */
function draftsOf(claims: readonly Claimed[], log: DealLog, { newId }: Errand): Draft[] {
  const drafts: Draft[] = []
  const taken = new Set(log.retractions.map(({ retracts }) => retracts))
  for (const [at, { observation, retracts }] of claims.entries()) {
    const before = [...log.observations, ...claims.slice(0, at).map((claim) => claim.observation)]
    const corrected = retracts === undefined ? correctedBy(observation, before, taken) : []
    const { id, on, note } = observation
    if (retracts !== undefined) drafts.push(retraction(retractionId(observation), on, retracts, note))
    for (const one of corrected) drafts.push(retraction(newId(), on, one))
    for (const one of retracts === undefined ? corrected : [retracts]) taken.add(one)
    drafts.push({ id, kind: 'observation', on, content: contentOf(observation) })
  }
  return drafts
}

function retraction(id: string, on: Day, retracts: string, note?: string): Draft {
  return { id, kind: 'retraction', on, content: { retracts, ...(note !== undefined && { note }) } }
}

/**
 * The seller's own facts are simply set again, on one day too; the value they had that day is taken back, so that a
 * deal file tells the same story.
 */
function correctedBy(
  claim: Observation,
  before: readonly Observation[],
  taken: ReadonlySet<string>,
): string[] {
  if (!attributeOf(claim.attribute).own) return []
  return before
    .filter(
      ({ id, attribute, source, on, ...other }) =>
        attribute === claim.attribute &&
        source === claim.source &&
        on === claim.on &&
        !taken.has(id) &&
        comparableOf({ attribute, ...other }) !== comparableOf(claim),
    )
    .map(({ id }) => id)
}

function counted({ id, counts, caps, doubt }: Entered): Counted {
  const said = doubt && { word: doubt.word, in: doubt.in, ...(doubt.by !== undefined && { by: doubt.by }) }
  return { id, counts, caps, ...(said && { doubt: said }) }
}
