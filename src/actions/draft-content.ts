import type { Content } from '../store/entry-texts.ts'

/** The fields that are there. */
export function withoutAbsent(content: object): Content {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
}

/** An entry of the reader without what its place in the log says already. */
export function contentOf(entry: object): Content {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !STAMPED.includes(name)))
}

const STAMPED: readonly string[] = ['id', 'seq', 'place', 'on', 'recorded']
