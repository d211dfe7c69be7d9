import pg from 'pg'

/** A query that each connection is told once, by name; after that it is planned no more. */
export interface Statement {
  readonly name: string
  /** Of its parameters, `$1` on. */
  readonly types: readonly string[]
  readonly text: string
}

export type Parameter = string | number | boolean | null | readonly (string | number)[]

/** A statement with its parameters. */
export interface Asked {
  readonly statement: Statement
  readonly parameters: readonly Parameter[]
}

export function statement(name: string, types: readonly string[], text: string): Statement {
  return { name, types, text: text.trim().replace(/\s+/g, ' ') }
}

export function asked(statement: Statement, ...parameters: readonly Parameter[]): Asked {
  return { statement, parameters }
}

export function preparing({ name, types, text }: Statement): string {
  return `prepare ${name}${types.length > 0 ? `(${types.join(',')})` : ''} as ${text}`
}

export function executing({ statement, parameters }: Asked): string {
  return `execute ${statement.name}${parameters.length > 0 ? `(${parameters.map(literal).join(',')})` : ''}`
}

/** The same without a name. */
export function asText({ statement: { text, types }, parameters }: Asked): string {
  return text.replace(/\$(\d+)/g, (_, number: string) => {
    const at = Number(number) - 1
    return `${literal(parameters[at] ?? null)}::${types[at]}`
  })
}

function literal(parameter: Parameter): string {
  if (parameter === null) return 'null'
  if (typeof parameter === 'string') return pg.escapeLiteral(parameter)
  if (typeof parameter !== 'object') return String(parameter)
  return pg.escapeLiteral(`{${parameter.map(arrayItem).join(',')}}`)
}

function arrayItem(item: string | number): string {
  return typeof item === 'number' ? String(item) : `"${item.replace(/["\\]/g, '\\$&')}"`
}
