import { Document, Scalar } from 'yaml'

/** What a flow line is made of. */
export type Flow = string | number | true | readonly Flow[] | { readonly [key: string]: Flow }

/** YAML in flow style on one line: `{ on: 2026-03-09, theirs: [li, wang] }`. */
export function flow(value: Flow): string {
  if (isList(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object') return scalar(value)
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${flow(field)}`)
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}

/** `Array.isArray` does not see through `readonly`. */
function isList(value: Flow): value is readonly Flow[] {
  return Array.isArray(value)
}

/** A text or number as it may stand in a flow line: quoted only where YAML would read something else. */
export function scalar(value: string | number | true): string {
  const node = new Scalar(value)
  // Any other style would break the line.
  if (typeof value === 'string' && value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE
  const list = new Document([node], { version: '1.2' })
  return list.toString({ collectionStyle: 'flow', flowCollectionPadding: false, ...ONE_LINE }).slice(1, -2)
}

const ONE_LINE = { lineWidth: 0, doubleQuotedAsJSON: true } as const
