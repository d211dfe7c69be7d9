import fc, { type Arbitrary } from 'fast-check'
import * as z from 'zod'

type Json = Readonly<Record<string, unknown>>

/** Inputs that a schema takes. */
export function fitting(schema: z.ZodType): Arbitrary<unknown> {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  return fittingJson(root, $defs as Record<string, Json>)
}

/** Inputs that it nearly takes: something in one place is left out, put in or another thing. */
export function nearlyFitting(schema: z.ZodType): Arbitrary<unknown> {
  return fc.tuple(fitting(schema), fc.nat(), ODD).map(([value, at, odd]) => withOdd(value, at, odd))
}

/** Inputs that have nothing to do with it. */
export const GARBAGE: Arbitrary<unknown> = fc.jsonValue({ maxDepth: 4 })

const ODD: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    'us',
    'deal',
    'doc:',
    'p1~p1',
    '~',
    true,
    false,
  ),
  fc.constantFrom(
    0,
    -1,
    1e308,
    -0.5,
    2 ** 53,
    [],
    {},
    [[]],
    { text: '' },
    '2026-02-30',
    '9999-12-31',
    '0000-01-01',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.jsonValue({ maxDepth: 2 }),
)

function fittingJson(schema: Json, defs: Record<string, Json>): Arbitrary<unknown> {
  const { $ref, anyOf, oneOf, const: only, enum: options, type } = schema
  if (typeof $ref === 'string') return fittingJson(defs[$ref.slice('#/$defs/'.length)] ?? {}, defs)
  const several = (anyOf ?? oneOf) as readonly Json[] | undefined
  if (several) return fc.oneof(...several.map((one) => fittingJson(one, defs)))
  if (only !== undefined) return fc.constant(only)
  if (Array.isArray(options)) return fc.constantFrom(...(options as unknown[]))
  switch (type) {
    case 'string':
      return fittingText(schema)
    case 'number':
      return numberWithin(schema)
    case 'integer':
      return fc.integer({ min: bound(schema, 'minimum', -1000), max: bound(schema, 'maximum', 1000) })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(fittingJson((schema['items'] ?? {}) as Json, defs), {
        minLength: bound(schema, 'minItems', 0),
        maxLength: Math.min(4, bound(schema, 'maxItems', 4)),
      })
    case 'object':
      return fittingObject(schema, defs)
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}

function fittingObject(schema: Json, defs: Record<string, Json>): Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>)
  const more = schema['additionalProperties']
  if (properties.length === 0 && typeof more === 'object' && more !== null)
    return fc.dictionary(
      fc.constantFrom('text', 'kind', 'owner', 'words', 'date'),
      fittingJson(more as Json, defs),
    )
  return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, fittingJson(one, defs)])), {
    requiredKeys: (schema['required'] ?? []) as string[],
  })
}

/** What the tests' deals hold comes up often enough to be found. */
const NAMES = [
  'p1',
  'p2',
  'us',
  'deal',
  'doc:合同',
  'p1~p2',
  'o1',
  '2026-11-20',
  '2026-11-24',
  '王总应该会支持',
]

function fittingText({ pattern, format, maxLength }: Json): Arbitrary<string> {
  if (format === 'uuid') return fc.uuid()
  const fits = typeof pattern === 'string' ? new RegExp(pattern, 'u') : /(?:)/
  const longest = Math.min(40, typeof maxLength === 'number' ? maxLength : 40)
  const made =
    typeof pattern === 'string' && !pattern.includes('Cc')
      ? fc.stringMatching(fits)
      : fc.string({ unit: 'grapheme', minLength: 1, maxLength: longest })
  const known = NAMES.filter((name) => fits.test(name))
  return fc
    .oneof(...(known.length > 0 ? [fc.constantFrom(...known)] : []), made)
    .filter((text) => fits.test(text) && text.length <= longest)
}

function numberWithin(schema: Json): Arbitrary<number> {
  const [min, max] = [bound(schema, 'minimum', -1e6), bound(schema, 'maximum', 1e6)]
  return fc.oneof(
    fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, 1e6)) }),
    fc.double({ min, max, noNaN: true }),
  )
}

function bound(schema: Json, name: string, otherwise: number): number {
  const value = schema[name]
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : otherwise
}

/** The value with something odd in the so-manieth of its places. */
function withOdd(value: unknown, at: number, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null) return odd
  if (Array.isArray(value)) {
    if (value.length === 0) return [odd]
    const place = at % value.length
    return value.map((item: unknown, index) => (index === place ? withOdd(item, at >> 2, odd) : item))
  }
  const keys = [...Object.keys(value), 'odd']
  const key = keys[at % keys.length] as string
  const inside = (value as Record<string, unknown>)[key]
  return { ...value, [key]: at % 3 === 0 ? withOdd(inside, at >> 2, odd) : odd }
}
