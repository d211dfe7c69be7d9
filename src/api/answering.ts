import type * as z from 'zod'
import type { Written } from '../actions/append.ts'
import type { Errand } from '../actions/errand.ts'
import type { Outcome, Refused } from '../actions/outcome.ts'
import type { API, Operation } from '../contract/api.ts'
import type { Visit } from '../sign-in/visit.ts'

/** What came with a request, as its contract has it. */
export interface Input<O extends Operation> {
  readonly params: Part<(typeof API)[O], 'params'>
  readonly query: Part<(typeof API)[O], 'query'>
  readonly body: Part<(typeof API)[O], 'body'>
}

type Part<R, K extends string> = R extends { readonly [N in K]: infer S extends z.ZodType }
  ? z.output<S>
  : undefined

/** An answer as it is sent: JSON that was written already, or text of another kind; as bytes where it is kept so. */
export interface Sent {
  readonly ok: true
  readonly text: string | Buffer
  /** JSON where absent. */
  readonly media?: string
  /** Under which it is to be kept. */
  readonly fileName?: string
  /** To be set with it. */
  readonly cookies?: readonly string[]
}

/** How operations are answered that are asked on behalf of a member. */
export type Answers<O extends Operation> = {
  readonly [One in O]: (errand: Errand, input: Input<One>, visit: Visit) => Promise<Sent | Refused>
}

/** How those are answered for which there need not be one yet. */
export type VisitAnswers<O extends Operation> = {
  readonly [One in O]: (visit: Visit, input: Input<One>) => Promise<Sent | Refused>
}

/** An object as JSON. */
export function sent(answer: object): Sent {
  return { ok: true, text: JSON.stringify(answer) }
}

/** What an outcome brought, and its cookies. */
export function sentWith<M extends object>(
  outcome: Outcome<M & { readonly cookies?: readonly string[] }>,
  answer: (outcome: M) => object,
): Sent | Refused {
  return outcome.ok
    ? { ...sent(answer(outcome)), ...(outcome.cookies && { cookies: outcome.cookies }) }
    : outcome
}

/** Nothing to say beyond that it was done. */
export function done(outcome: Outcome<{ readonly cookies?: readonly string[] }>): Sent | Refused {
  return sentWith(outcome, () => ({}))
}

/** The row as it now is, with whatever else the writing answers. */
export function written<M extends object>(
  outcome: Outcome<Written<M>>,
  more?: (outcome: Written<M>) => object,
): Sent | Refused {
  if (!outcome.ok) return outcome
  const rest = more ? `,${JSON.stringify(more(outcome)).slice(1, -1)}` : ''
  return { ok: true, text: `{"deal":${outcome.row.json}${rest}}` }
}
