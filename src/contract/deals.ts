import * as z from 'zod'
import { OUTCOMES } from '../domain/closure.ts'
import { STAGES } from '../domain/deal.ts'
import { FINDING_CODES } from '../domain/finding.ts'
import { CALLS, STRATEGIES } from '../domain/verdict.ts'
import { assessmentContract } from './assessment.ts'
import { resource } from './resource.ts'
import {
  closureIn,
  currency,
  day,
  dealLine,
  key,
  line,
  money,
  person,
  personIn,
  prose,
  share,
} from './shapes.ts'

const deal = z.strictObject({ deal: key })

/** By what the list can be sorted; unknown values come last either way. */
export const DEAL_SORTS = [
  'name',
  'account',
  'amount',
  'closeBy',
  'stage',
  'call',
  'win',
  'expectedValue',
  'sellerWin',
  'drive',
  'resistance',
  'unknown',
  'heard',
  'opened',
] as const

const several = <T extends readonly [string, ...string[]]>(of: T) =>
  z.preprocess(asList, z.array(z.enum(of)).max(of.length))

/** One is given as it is. */
function asList(given: unknown): unknown {
  return typeof given === 'string' ? [given] : given
}

const number = (within: z.ZodNumber) => z.preprocess((given) => Number(given), within)

export const dealsQuery = z.strictObject({
  q: line(100).optional().describe('Part of the name of the deal, its account or one of its people.'),
  call: several(CALLS).optional(),
  strategy: several(STRATEGIES).optional(),
  stage: several(STAGES).optional(),
  finding: several(FINDING_CODES as unknown as [string, ...string[]])
    .optional()
    .describe('Any of these.'),
  account: key.optional(),
  owner: z
    .preprocess(asList, z.array(z.union([key, z.literal('me')])).max(100))
    .optional()
    .describe('The members who own them; `me`: whoever asks.'),
  team: key.optional().describe('Owned by somebody in this team or one below it.'),
  state: several(['open', ...OUTCOMES])
    .optional()
    .describe('Open ones where absent.'),
  archived: z.enum(['no', 'yes']).optional().describe('`no` where absent.'),
  winFrom: number(share).optional(),
  winTo: number(share).optional(),
  unknownFrom: number(share).optional(),
  amountFrom: number(money).optional(),
  amountTo: number(money).optional(),
  currency: currency.optional(),
  closeFrom: day.optional(),
  closeTo: day.optional(),
  heardBefore: day.optional().describe('Nothing heard since this day.'),
  sort: z.enum(DEAL_SORTS).optional().describe('`expectedValue` where absent.'),
  order: z.enum(['asc', 'desc']).optional().describe('`desc` where absent.'),
  limit: number(z.int().min(1).max(200)).optional().describe('50 where absent.'),
  cursor: z.string().max(400).optional(),
})

/** What every writing of a deal answers: the row as it now is. */
export const written = z.strictObject({ deal: dealLine }).meta({ id: 'Written' })

export const listDeals = resource({
  path: '/deals',
  method: 'GET',
  summary: 'Lists deals with their judgement, filtered and sorted, a page at a time.',
  tag: 'deals',
  query: dealsQuery,
  answer: {
    status: 200,
    schema: z
      .strictObject({
        deals: z.array(dealLine),
        next: z.string().nullable().describe('The cursor of the next page.'),
        today: day,
        older: z.int().describe('How many of the deals that fit are judged for an earlier day than today.'),
      })
      .meta({ id: 'DealList' }),
  },
  refusals: ['bad-cursor'],
})

export const countDeals = resource({
  path: '/deals/count',
  method: 'GET',
  summary: 'Counts the deals that fit.',
  tag: 'deals',
  query: dealsQuery.omit({ sort: true, order: true, limit: true, cursor: true }),
  answer: {
    status: 200,
    schema: z.strictObject({ count: z.int() }).meta({ id: 'Count' }),
  },
  refusals: [],
})

export const createDeal = resource({
  path: '/deals',
  method: 'POST',
  summary: 'Opens a deal. The account is found by its name or made.',
  tag: 'deals',
  body: z
    .strictObject({
      id: key.optional().describe('Given by the client, so that a deal is opened once.'),
      account: line(200),
      name: line(200).optional().describe('The account and what it is about where absent.'),
      what: line(400).optional(),
      amount: money.optional(),
      currency: currency.optional(),
      margin: share.optional(),
      closeBy: day.optional(),
      stage: z.enum(STAGES).optional().describe('`lead` where absent.'),
      destination: prose.optional().describe('What counts as done, and when we would stop.'),
      people: z.array(personIn).max(60).optional(),
    })
    .meta({
      id: 'DealIn',
      example: {
        account: '华东某集团',
        what: '园区管理平台',
        amount: 2400000,
        currency: 'CNY',
        closeBy: '2026-12-31',
      },
    }),
  answer: { status: 201, schema: written },
  refusals: ['duplicate-id'],
})

export const importDeal = resource({
  path: '/deals/import',
  method: 'POST',
  summary: 'Takes a deal from a deal file (YAML or JSON), with all of its log.',
  tag: 'deals',
  body: z
    .strictObject({ file: z.string().max(2_000_000).describe('The text of the file.') })
    .meta({ id: 'DealFileIn' }),
  answer: { status: 201, schema: written },
  refusals: ['bad-file'],
})

export const readDeal = resource({
  path: '/deals/{deal}',
  method: 'GET',
  summary: 'One deal with its people and its whole assessment, for today or a past day.',
  tag: 'deals',
  level: 'read',
  params: deal,
  query: z.strictObject({ on: day.optional() }),
  answer: {
    status: 200,
    schema: z
      .strictObject({ deal: dealLine, people: z.array(person), assessment: assessmentContract })
      .meta({ id: 'DealRead' }),
  },
  refusals: ['not-found', 'future-day'],
})

export const changeDeal = resource({
  path: '/deals/{deal}',
  method: 'PATCH',
  summary: 'Renames a deal or moves it to another account (found by its name or made).',
  tag: 'deals',
  level: 'own',
  params: deal,
  body: z
    .strictObject({
      name: line(200).optional(),
      account: line(200).nullable().optional().describe('Null: it belongs to none.'),
    })
    .meta({ id: 'DealChange', example: { name: '智慧园区二期' } }),
  answer: { status: 200, schema: written },
  refusals: ['not-found', 'access-too-low'],
})

export const archiveDeal = resource({
  path: '/deals/{deal}/archive',
  method: 'PUT',
  summary: 'Puts a deal out of sight; nothing of it is lost.',
  tag: 'deals',
  level: 'own',
  params: deal,
  answer: { status: 200, schema: written },
  refusals: ['not-found', 'access-too-low'],
})

export const unarchiveDeal = resource({
  path: '/deals/{deal}/archive',
  method: 'DELETE',
  summary: 'Brings an archived deal back.',
  tag: 'deals',
  level: 'own',
  params: deal,
  answer: { status: 200, schema: written },
  refusals: ['not-found', 'access-too-low'],
})

export const closeDeal = resource({
  path: '/deals/{deal}/closure',
  method: 'POST',
  summary: 'Closes a deal: won, lost, no decision or stopped, and why.',
  tag: 'deals',
  level: 'own',
  params: deal,
  body: closureIn,
  answer: { status: 201, schema: written },
  refusals: ['not-found', 'access-too-low', 'deal-closed', 'future-day', 'duplicate-id'],
})

export const reopenDeal = resource({
  path: '/deals/{deal}/reopening',
  method: 'POST',
  summary: 'Reopens a closed deal; its closure stays in the log.',
  tag: 'deals',
  level: 'own',
  params: deal,
  body: z.strictObject({ note: prose.optional() }).meta({ id: 'ReopeningIn' }),
  answer: { status: 201, schema: written },
  refusals: ['not-found', 'access-too-low', 'deal-open'],
})

export const readDealFile = resource({
  path: '/deals/{deal}/file',
  method: 'GET',
  summary: 'The deal as a deal file.',
  tag: 'deals',
  level: 'read',
  params: deal,
  query: z.strictObject({
    format: z.enum(['yaml', 'json']).optional().describe('`yaml` where absent.'),
  }),
  answer: { status: 200, media: ['application/yaml', 'application/json'] },
  refusals: ['not-found'],
})
