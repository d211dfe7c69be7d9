import * as z from 'zod'
import { REFUSALS } from '../domain/refusal.ts'

/** Why a request was refused, as RFC 9457 has it. `code` is ours and stable; sentences may change. */
export const problem = z
  .strictObject({
    type: z.string().describe('`/docs#CODE`, or `about:blank` where the server failed.'),
    title: z.string(),
    status: z.int(),
    code: z.enum([...REFUSALS, 'failed']),
    detail: z.string().optional(),
    /** What the sentence of the code speaks of. */
    params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
    errors: z
      .array(z.strictObject({ at: z.string().describe('JSON pointer.'), says: z.string() }))
      .optional()
      .describe('What is wrong with the input, place by place.'),
    request: z.string().describe('The id of the request, as in the server’s log.'),
  })
  .meta({ id: 'Problem' })
