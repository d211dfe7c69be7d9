import type * as z from 'zod'
import type { Written } from '../actions/append.ts'
import type { Errand } from '../actions/errand.ts'
import type { Outcome, Refused } from '../actions/outcome.ts'
import type { API, Operation } from '../contract/api.ts'

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
}

/** How operations are answered. */
export type Answers<O extends Operation> = {
  readonly [One in O]: (errand: Errand, input: Input<One>) => Promise<Sent | Refused>
}

/** An object as JSON. */
export function sent(answer: object): Sent {
  return { ok: true, text: JSON.stringify(answer) }
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
