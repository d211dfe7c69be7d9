import type { ImportTarget } from '../domain/import-target.ts'
import { claimTargetOf } from '../domain/import-target.ts'
import { rowErrorWords, whyLeftOut, type RowErrorSaid } from '../i18n/import-words.ts'
import type { Language } from '../i18n/language.ts'
import type { Cell } from '../tables/table.ts'
import { spokenOf } from './option-words.ts'
import { FIXED_HEADINGS } from './synonyms.ts'

/** The heading of a column that we write, by which we know it again. */
export function headingOf(target: ImportTarget, language: Language): string {
  const claim = claimTargetOf(target)
  if (claim) return spokenOf({ ...claim, field: undefined })[language === 'zh' ? 0 : 1]?.name ?? target
  const words = (FIXED_HEADINGS as Readonly<Record<string, readonly string[]>>)[target] ?? [target]
  return words.find((word) => /\p{Script=Han}/u.test(word) === (language === 'zh')) ?? target
}

/** An option as the pages call it. */
export function optionText(target: ImportTarget, option: string | null, language: Language): Cell {
  const claim = claimTargetOf(target)
  if (option === null || !claim) return option
  return spokenOf(claim)[language === 'zh' ? 0 : 1]?.options?.[option] ?? option
}

/** A refused row as it came. */
export interface RefusedRow {
  readonly cells: readonly { readonly heading: string | null; readonly text: string }[]
  readonly errors: readonly RowErrorSaid[]
}

/** Refused rows with their headings and, at the end, why each was refused. */
export function refusedTable(rows: readonly RefusedRow[], language: Language): Cell[][] {
  const headings = [...new Set(rows.flatMap(({ cells }) => cells.map(({ heading }) => heading ?? '')))]
  const body = rows.map(({ cells, errors }) => [
    ...headings.map((heading) => cells.find((cell) => (cell.heading ?? '') === heading)?.text || null),
    errors.map((error) => rowErrorWords(error, language)).join('\n'),
  ])
  return [[...headings, whyLeftOut(language)], ...body]
}
