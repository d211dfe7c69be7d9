import * as z from 'zod'
import { FACTORS, MODELS, type FactorCode } from '../domain/factor.ts'
import { FINDING_CODES, SEVERITIES } from '../domain/finding.ts'
import { GRADES } from '../domain/grade.ts'
import { MODES } from '../domain/mode.ts'
import { STANCES, type MoveCode } from '../domain/move.ts'
import { QUESTION_STATUSES, QUESTIONS } from '../domain/question.ts'
import { attributeOf, attributesOf, type AttributeName } from '../domain/registry.ts'
import { isMany, PLAIN_ATTRIBUTES } from '../engine/assessment.ts'
import { CALLS, GATES, STOP_SIGNS, STRATEGIES } from '../domain/verdict.ts'

const share = z.number().min(0).max(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const attribute = z
  .enum(['stakeholder', 'deal', 'tie'].flatMap((kind) => namesOf(kind as 'deal')))
  .meta({ id: 'attribute' })

function namesOf(kind: 'stakeholder' | 'deal' | 'tie'): AttributeName[] {
  return attributesOf(kind).map(([name]) => name)
}

const because = z
  .array(
    z.union([
      z.string(),
      z.strictObject({
        missing: z.tuple([z.string(), z.union([attribute, z.enum(['visit', 'commitment'])])]),
      }),
    ]),
  )
  .meta({
    id: 'because',
    description: 'Ids of observations, visits and commitments it rests on, or what is not known.',
  })

const value = z
  .union([z.string(), z.number(), z.literal(true), z.record(z.string(), z.union([z.string(), z.number()]))])
  .meta({ id: 'value' })

const known = z
  .strictObject({
    value,
    certainty: share,
    stale: z.boolean(),
    grade: z.enum(GRADES),
    because,
  })
  .meta({ id: 'known' })

const force = { drive: share, resistance: share, unknown: share }

const withheld = known
  .omit({ value: true })
  .extend({ withheld: z.literal(true) })
  .meta({ id: 'withheld', description: 'Known, and kept from this reader: it is sensitive.' })

const attributes = Object.fromEntries(
  PLAIN_ATTRIBUTES.map((name) => {
    const one = attributeOf(name).sensitive ? z.union([known, withheld]) : known
    return [name, isMany(name) ? z.array(one) : one.nullable()]
  }),
)

const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  counts: z.boolean().describe('False: no longer in his post, or one of our own.'),
  contacted: z.boolean(),
  met: z.boolean(),
  roles: z.array(known),
  mode: known
    .omit({ grade: true })
    .extend({ value: z.enum(MODES) })
    .nullable()
    .describe('Null: unknown.'),
  guessed: z.boolean(),
  force: z.strictObject(force),
  ...attributes,
})

const probability = z.strictObject({ p: share, low: share, high: share }).describe('With its 80 % interval.')

const contribution = z.strictObject({
  factor: z.enum(MODELS.flatMap((model): FactorCode[] => [...FACTORS[model]])),
  model: z.enum(MODELS),
  value: z.number(),
  certainty: share,
  weight: z.number(),
  logOdds: z.number(),
  because,
})

const finding = z.strictObject({
  code: z.enum(FINDING_CODES),
  severity: z.enum(SEVERITIES),
  question: z.literal([...QUESTIONS]),
  about: z.string().describe('`deal`, a person, or a tie written `from~to`.'),
  params: z.record(z.string(), z.unknown()),
  because,
})

const MOVE_CODES: MoveCode[] = STANCES.flatMap((stance): MoveCode[] => [
  `coach/${stance}`,
  ...(['decision-maker', 'user', 'gatekeeper'] as const).flatMap((role) =>
    MODES.map((mode) => `${role}/${mode}/${stance}` as const),
  ),
])

const move = z.strictObject({
  code: z.enum(MOVE_CODES),
  about: z.string(),
  hours: z.strictObject({ seller: z.number(), presales: z.number(), executive: z.number() }),
  chance: share,
  shift: z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('support'), by: z.number() }),
    z.strictObject({ of: z.literal('mode'), to: z.enum(MODES) }),
    z.strictObject({ of: z.literal('dated-step') }),
    z.strictObject({ of: z.literal('coach') }),
  ]),
  uplift: share.describe('Rise in the probability of winning, times its chance.'),
  because,
})

const turningQuestion = z.strictObject({ about: z.string(), attribute, whom: z.string().nullable() })

const verdict = z.strictObject({
  call: z.enum(CALLS),
  early: z.boolean(),
  strategy: z.enum(STRATEGIES),
  gain: z.number().nullable(),
  cost: z.number().nullable(),
  expectedValue: z.number().nullable().describe('p(win) × gain − cost; null without an amount.'),
  gates: z.array(z.strictObject({ gate: z.enum(GATES), holds: z.boolean(), because })),
  signs: z.array(z.strictObject({ sign: z.enum(STOP_SIGNS), because })),
  turnedBy: turningQuestion.nullable(),
  stopIf: z.array(z.enum(STOP_SIGNS)),
  because,
})

const ownFacts = Object.fromEntries(
  attributesOf('deal')
    .filter(([, entry]) => entry.own)
    .map(([name]) => [name, value.nullable()]),
)

/** The judgement of a deal as JSON: what `assess --json` prints. */
export const assessmentContract = z
  .strictObject({
    deal: z.strictObject({ name: z.string(), account: z.string().nullable(), opened: day, ...ownFacts }),
    on: day,
    method: z.string(),
    questions: z
      .array(
        z.strictObject({
          id: z.literal([...QUESTIONS]),
          status: z.enum(QUESTION_STATUSES),
          known: share,
          findings: z.array(z.string()).describe('`code@about`'),
        }),
      )
      .length(QUESTIONS.length),
    people: z.array(person),
    forces: z.strictObject({ ...force, neutral: share }).describe('The four sum to 1.'),
    outlook: z.strictObject({
      decision: probability,
      us: probability,
      win: probability,
      contributions: z.array(contribution),
    }),
    findings: z.array(finding),
    questionsToAsk: z.array(
      turningQuestion.extend({
        worth: z.number().describe('In the deal’s currency; without an amount, as a share of the gain.'),
        ask: z.enum(['self', 'other']),
        because,
      }),
    ),
    moves: z.array(move),
    verdict,
  })
  .meta({ title: 'Prewin assessment', description: 'The judgement of one deal on one day.' })
