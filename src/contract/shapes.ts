import * as z from 'zod'
import { COMMITMENT_STATES } from '../domain/commitment.ts'
import { CLOSURE_REASONS, OUTCOMES } from '../domain/closure.ts'
import { parseDay } from '../domain/day.ts'
import { STAGES } from '../domain/deal.ts'
import { CAPS } from '../domain/entry.ts'
import { LEVELS } from '../domain/level.ts'
import { FINDING_CODES, SEVERITIES } from '../domain/finding.ts'
import { GRADES } from '../domain/grade.ts'
import { ALL_ATTRIBUTES, type AttributeName } from '../domain/registry.ts'
import { CALLS, STRATEGIES } from '../domain/verdict.ts'
import { VIEWS } from '../domain/view.ts'
import { SHOWN, VISIT_KINDS } from '../domain/visit.ts'

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => parseDay(text) !== undefined, 'Not a day of the calendar')
  .meta({ id: 'Day', description: 'A calendar day in the workspace’s time zone.', example: '2026-03-09' })

export const key = z.uuid().meta({ id: 'Key', description: 'Of a deal or an account.' })

/** Of a person within a deal, or of an entry of its log: as deal files write them. */
export const localId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u)
  .meta({ id: 'LocalId', example: 'wang' })

export const subject = z
  .string()
  .min(1)
  .max(161)
  .meta({ id: 'Subject', description: '`deal`, a person, or a tie written `from~to`.', example: 'wang' })

export const source = z.string().min(1).max(200).meta({
  id: 'Source',
  description: 'Who says so: a person of the deal, `doc:NAME`, or `us`.',
  example: 'wang',
})

/** A line of text: no control characters, not blank. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*[^\s\p{Cc}][^\p{Cc}]*$/u)

/** A sentence or several: no control characters but tabs and line ends, not blank. */
export const prose = z
  .string()
  .min(1)
  .max(4000)
  .regex(/^(?=[\s\S]*\S)(?:[^\p{Cc}]|[\t\n\r])*$/u)

export const money = z.number().min(0).max(1e13)
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ example: 'CNY' })
export const share = z.number().min(0).max(1)
export const seq = z.int().min(0).describe('Order of arrival in the deal’s log.')

export const attributeName = z
  .enum(ALL_ATTRIBUTES.map(({ name }) => name) as [AttributeName, ...AttributeName[]])
  .meta({ id: 'AttributeName' })

export const value = z
  .union([
    z.string().max(4000),
    z.number(),
    z.literal(true),
    z.record(z.string().max(40), z.union([z.string().max(4000), z.number()])),
  ])
  .meta({ id: 'Value', description: 'As the registry (docs/vocabulary.md) says of the attribute.' })

export const personIn = z
  .strictObject({
    id: localId.optional(),
    name: line(120),
    title: line(120).optional(),
    placeholder: z.boolean().optional().describe('Known to exist, not known by name.'),
  })
  .meta({ id: 'PersonIn', example: { name: '王建国', title: '总经理' } })

export const person = z
  .strictObject({
    id: localId,
    name: z.string(),
    title: z.string().nullable(),
    placeholder: z.boolean(),
  })
  .meta({ id: 'Person' })

export const closureIn = z
  .strictObject({
    id: localId.optional(),
    on: day.optional(),
    outcome: z.enum(OUTCOMES),
    reason: z.enum(CLOSURE_REASONS).optional(),
    rival: line(120).optional(),
    words: prose.optional(),
  })
  .meta({ id: 'ClosureIn', example: { outcome: 'lost', reason: 'relationship', rival: 'Northwind' } })

const logged = {
  id: localId,
  seq,
  on: day.describe('The day it was learned; age counts from it.'),
  recorded: day.describe('The day it entered the log.'),
  at: z.iso.datetime().describe('The moment it entered the log.'),
  by: z.string().describe('The member who entered it.'),
}

export const closure = z
  .strictObject({ ...logged, ...closureIn.shape, id: localId, on: day })
  .meta({ id: 'Closure' })

export const observationIn = z
  .strictObject({
    id: localId.optional().describe('Given by the client, so that an entry arrives once.'),
    on: day.optional().describe('Today where absent.'),
    about: subject,
    attribute: attributeName,
    value,
    grade: z.enum(GRADES),
    source: source.optional().describe('`us` where absent.'),
    words: prose.optional().describe('The customer’s sentence, verbatim.'),
    note: prose.optional().describe('Ours.'),
    not: z.literal(true).optional().describe('Denies the item.'),
    ended: z.literal(true).optional().describe('Ends older claims of every source on the item.'),
    firm: z.literal(true).optional().describe('Lifts the cap of a hedge: he means it.'),
    confirms: localId.optional(),
    rival: line(120).optional(),
    retracts: localId.optional().describe('Takes back that entry at once.'),
  })
  .meta({
    id: 'ObservationIn',
    example: {
      about: 'wang',
      attribute: 'support',
      value: 3,
      grade: 'stated',
      source: 'wang',
      words: '方向我同意，就按这个往下走',
    },
  })

export const observation = z
  .strictObject({
    ...logged,
    about: subject,
    attribute: attributeName,
    value,
    grade: z.enum(GRADES),
    source,
    words: z.string().optional(),
    note: z.string().optional(),
    not: z.literal(true).optional(),
    ended: z.literal(true).optional(),
    firm: z.literal(true).optional(),
    confirms: localId.optional(),
    rival: z.string().optional(),
  })
  .meta({ id: 'Observation' })

export const maskedObservation = z
  .strictObject({
    id: localId,
    seq,
    on: day,
    recorded: day,
    about: subject.describe('`deal` in place of a tie.'),
    attribute: attributeName,
    grade: z.enum(GRADES),
    withheld: z.literal(true),
  })
  .meta({ id: 'MaskedObservation', description: 'That something sensitive is known, not what.' })

/** How a claim counts once the rules of entry are applied. */
export const entered = z
  .strictObject({
    id: localId,
    counts: z.enum(GRADES),
    caps: z.array(z.enum(CAPS)),
    doubt: z
      .strictObject({ word: z.string(), in: z.enum(['words', 'note']), by: source.optional() })
      .optional(),
  })
  .meta({ id: 'Entered' })

export const retractionIn = z
  .strictObject({ id: localId.optional(), retracts: localId, note: prose.optional() })
  .meta({ id: 'RetractionIn', example: { retracts: 'o7f3a' } })

export const retraction = z
  .strictObject({ ...logged, retracts: localId, note: z.string().optional() })
  .meta({ id: 'Retraction' })

export const visitIn = z
  .strictObject({
    id: localId.optional(),
    on: day.optional(),
    kind: z.enum(VISIT_KINDS),
    theirs: z.array(localId).max(60),
    ours: z.array(line(120)).max(20).default([]),
    shown: z.array(z.enum(SHOWN)).max(SHOWN.length).default([]),
    purpose: prose.optional(),
    note: prose.optional(),
  })
  .meta({ id: 'VisitIn', example: { kind: 'demo', theirs: ['wang'], shown: ['product'] } })

export const visit = z
  .strictObject({
    ...logged,
    kind: z.enum(VISIT_KINDS),
    theirs: z.array(localId),
    ours: z.array(z.string()),
    shown: z.array(z.enum(SHOWN)),
    purpose: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'Visit' })

export const commitmentIn = z
  .strictObject({
    id: localId.optional(),
    on: day.optional(),
    by: source,
    what: prose,
    due: day.optional(),
    state: z.enum(COMMITMENT_STATES).default('open'),
    stateOn: day.optional(),
    note: prose.optional(),
  })
  .meta({ id: 'CommitmentIn', example: { by: 'wang', what: '约总经理', due: '2026-03-20' } })

export const commitmentState = z
  .strictObject({
    state: z.enum(COMMITMENT_STATES),
    stateOn: day.optional().describe('Today where absent.'),
    due: day.optional().describe('A new due day.'),
    note: prose.optional(),
  })
  .meta({ id: 'CommitmentStateIn', example: { state: 'kept' } })

export const commitment = z
  .strictObject({
    ...logged,
    by: source,
    what: z.string(),
    due: day.optional(),
    state: z.enum(COMMITMENT_STATES),
    stateOn: day.optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'Commitment' })

const probability = z.strictObject({ p: share, low: share, high: share }).meta({
  id: 'Probability',
  description: 'With its 80 % interval.',
})

/** A deal as a row of a list: numbers, codes and ids; the names of those it speaks of stand beside them. */
export const dealLine = z
  .strictObject({
    id: key,
    name: z.string(),
    account: z.strictObject({ id: key, name: z.string() }).nullable(),
    opened: day,
    seq,
    on: day.describe('The day it is true for.'),
    archived: z.boolean(),
    closure: z.strictObject({ outcome: z.enum(OUTCOMES), on: day }).nullable(),
    stage: z.enum(STAGES).nullable(),
    amount: z.number().nullable(),
    currency: z.string().nullable(),
    closeBy: day.nullable(),
    sellerWin: share.nullable().describe('The seller’s own probability; never overwritten.'),
    call: z.enum(CALLS),
    early: z.boolean(),
    strategy: z.enum(STRATEGIES),
    expectedValue: z.number().nullable(),
    win: probability,
    forces: z.strictObject({ drive: share, resistance: share, neutral: share, unknown: share }),
    heard: day.nullable().describe('The last visit or claim; null: nothing heard yet.'),
    finding: z
      .strictObject({ code: z.enum(FINDING_CODES), severity: z.enum(SEVERITIES), about: subject })
      .nullable()
      .describe('The one that matters most; strengths aside.'),
    findings: z.array(z.enum(FINDING_CODES)).describe('The codes of all.'),
    question: z
      .strictObject({ about: subject, attribute: attributeName, whom: localId.nullable() })
      .nullable()
      .describe('The one worth most.'),
    people: z.array(person).describe('Those the row speaks of.'),
    owner: z.strictObject({ id: key, name: z.string() }),
    level: z.enum(LEVELS).describe('What the one who asks may do with it; each holds the one before.'),
    view: z.enum(VIEWS).describe('`masked`: what is sensitive in it is kept from the one who asks.'),
  })
  .meta({ id: 'DealLine' })
