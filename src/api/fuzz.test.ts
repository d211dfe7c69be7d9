import fc, { type Arbitrary } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { API, type Operation } from '../contract/api.ts'
import { problem } from '../contract/problem.ts'
import type { Resource } from '../contract/resource.ts'
import { fitting, GARBAGE, nearlyFitting } from '../testing/from-schema.ts'
import { openApp, type Answered, type OpenApp } from '../testing/open-app.ts'

let house: OpenApp
const deals: string[] = []

beforeAll(async () => {
  house = await openApp()
}, 120_000)

afterAll(async () => house.close())

/** A deal that what came before may not have spoilt. */
async function openDeal(): Promise<string> {
  if (deals.length > 0 && deals.length % 5 !== 0) return deals.at(-1) as string
  const people = [{ name: '王建国', title: '总经理' }, { name: '李敏' }]
  const made = await house.ask('POST', '/deals', { account: '某集团', amount: 100, people })
  const { id } = (made.json as { deal: { id: string } }).deal
  await house.ask('POST', `/deals/${id}/observations`, {
    observations: [{ id: 'o1', about: 'p1', attribute: 'influence', value: 'high', grade: 'inferred' }],
  })
  deals.push(id)
  return id
}

interface Attempt {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

function attempts({ params, query, body }: Resource): Arbitrary<Attempt> {
  const input = (schema: z.ZodType | undefined): Arbitrary<unknown> =>
    schema === undefined
      ? fc.constant(undefined)
      : fc.oneof(
          { weight: 5, arbitrary: fitting(schema) },
          { weight: 3, arbitrary: nearlyFitting(schema) },
          { weight: 1, arbitrary: GARBAGE },
        )
  return fc.record({ params: input(params), query: input(query), body: input(body) })
}

async function send(
  { path, method }: Resource,
  { params, query, body }: Attempt,
  deal: string,
): Promise<Answered> {
  const given = { ...(params as object), deal } as Record<string, unknown>
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(given[name]))
  const search = queryText(query)
  return house.ask(method, `${filled}${search}`, body === undefined ? undefined : body)
}

function encoded(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? 'x')
  return encodeURIComponent(Buffer.from(text).toString()) || 'x'
}

function queryText(query: unknown): string {
  if (typeof query !== 'object' || query === null) return ''
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) =>
      one === undefined ? [] : [`${encoded(name)}=${encoded(one)}`],
    ),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** Words of ours that no answer may hold. */
const INTERNAL =
  /node_modules|\.ts:|at async|syntax error|violates|relation "|prepared statement|Cannot read|undefined \(/

const RUNS = 60

describe.each(Object.entries(API) as [Operation, Resource][])('%s', (_, described) => {
  it('answers as its contract says, or refuses as it says, whatever comes', async () => {
    const answered = new Set<number>()
    await fc.assert(
      fc.asyncProperty(attempts(described), async (attempt) => {
        const { status, json, text } = await send(described, attempt, await openDeal())
        answered.add(status)
        expect(status, text).toBeLessThan(500)
        expect(text).not.toMatch(INTERNAL)
        if (status >= 400) expect(problem.safeParse(json).error?.issues, text).toBeUndefined()
        else if (described.answer.schema) {
          const read = described.answer.schema.safeParse(json)
          expect(read.error?.issues, text.slice(0, 3000)).toBeUndefined()
        }
      }),
      { numRuns: RUNS },
    )
    expect([...answered]).not.toEqual([])
  })
})
