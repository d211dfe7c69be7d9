/** Whom a claim is about: `deal`, a person's id, or a tie written `from~to`. */
export type Subject = string

export const DEAL: Subject = 'deal'

/** Who says so: a person's id, `doc:NAME`, or `us`. */
export type Source = string

export const US: Source = 'us'

export function isDocument(source: Source): boolean {
  return source.startsWith('doc:')
}

/** A customer's person, as opposed to a document or ourselves. */
export function isPersonSource(source: Source): boolean {
  return source !== US && !isDocument(source)
}

export function tieSubject(from: string, to: string): Subject {
  return `${from}~${to}`
}

/** The two ends of a tie; undefined for a person or the deal. */
export function tieEnds(subject: Subject): readonly [from: string, to: string] | undefined {
  const at = subject.indexOf('~')
  return at < 0 ? undefined : [subject.slice(0, at), subject.slice(at + 1)]
}

const PERSON_ID = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u

/** Letters, digits, `_`, `-`, `.`; `deal` and `us` are taken. */
export function isPersonId(text: string): boolean {
  return PERSON_ID.test(text) && text !== DEAL && text !== US && text !== 'unknown'
}
