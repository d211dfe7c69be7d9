import type { RowErrorCode } from '../domain/import-refusal.ts'

/** What is wrong with what stands in one place. */
export interface Wrong {
  readonly ok: false
  readonly code: RowErrorCode
  readonly came: string
  /** What would have been taken: options by their codes, limits, or what it may have meant. */
  readonly expected: readonly string[]
}

export type Reading<T> = { readonly ok: true; readonly value: T } | Wrong

export function wrong(code: RowErrorCode, came: string, expected: readonly string[] = []): Wrong {
  return { ok: false, code, came: shortened(came), expected: expected.slice(0, MOST) }
}

export function right<T>(value: T): Reading<T> {
  return { ok: true, value }
}

const LONGEST_CAME = 60
const MOST = 20

function shortened(text: string): string {
  const signs = [
    ...text
      .slice(0, 4 * LONGEST_CAME)
      .replace(/\s+/g, ' ')
      .trim(),
  ]
  return signs.length > LONGEST_CAME ? `${signs.slice(0, LONGEST_CAME).join('')}…` : signs.join('')
}
