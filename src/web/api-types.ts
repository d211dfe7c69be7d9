import type * as z from 'zod'
import type { API, Operation } from '../contract/api.ts'
import type { problem } from '../contract/problem.ts'
import type { Resource } from '../contract/resource.ts'
import type * as shapes from '../contract/shapes.ts'

export type Problem = z.infer<typeof problem>
export type DealLine = z.infer<typeof shapes.dealLine>
export type PersonIn = z.infer<typeof shapes.personIn>
export type ObservationIn = z.infer<typeof shapes.observationIn>

/** What an operation answers. */
export type Answer<O extends Operation> = (typeof API)[O]['answer'] extends {
  schema: infer S extends z.ZodType
}
  ? z.output<S>
  : never

/** What an operation can be asked beside its path. */
export type QueryOf<O extends Operation> = Part<(typeof API)[O], 'query'>

/** What is sent with an operation. */
export type BodyOf<O extends Operation> = (typeof API)[O] extends { body: infer B extends z.ZodType }
  ? z.input<B>
  : never

/** The addresses of the API in the form `openapi-fetch` reads, derived from the contract itself. */
export type ApiPaths = {
  [P in (typeof API)[Operation]['path']]: {
    [M in Lowercase<Resource['method']>]: OperationAt<P, M> extends never
      ? never
      : Described<OperationAt<P, M>>
  }
}

type OperationAt<P extends string, M extends string> = {
  [O in Operation]: (typeof API)[O] extends { path: P; method: infer N extends string }
    ? Lowercase<N> extends M
      ? O
      : never
    : never
}[Operation]

type Described<O extends Operation> = {
  parameters: ParametersOf<(typeof API)[O]>
  responses: {
    [S in (typeof API)[O]['answer']['status']]: { content: { 'application/json': Answer<O> } }
  } & { default: { content: { 'application/problem+json': Problem } } }
} & ((typeof API)[O] extends { body: z.ZodType }
  ? { requestBody: { content: { 'application/json': BodyOf<O> } } }
  : { requestBody?: never })

type ParametersOf<R> = {
  header?: { 'Idempotency-Key'?: string }
} & (R extends { params: z.ZodObject } ? { path: Part<R, 'params'> } : { path?: never }) &
  (R extends { query: z.ZodObject } ? { query?: Part<R, 'query'> } : { query?: never })

type Part<R, K extends 'params' | 'query'> = R extends { [N in K]: infer S extends z.ZodType }
  ? z.output<S>
  : never
