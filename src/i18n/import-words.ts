import { createTranslator } from 'use-intl/core'
import type { ROW_ERRORS, TABLE_REFUSALS } from '../domain/import-refusal.ts'
import { claimTargetOf } from '../domain/import-target.ts'
import { importWords as en } from './en/import.ts'
import { attributes as enAttributes } from './en/attributes.ts'
import type { Language } from './language.ts'
import { importWords as zh } from './zh/import.ts'
import { attributes as zhAttributes } from './zh/attributes.ts'

const WORDS = { zh, en }
const ATTRIBUTES = { zh: zhAttributes, en: enAttributes }

type Say = (key: string, values?: Record<string, string | number>) => string

const SPEAKERS = new Map<Language, Say>()

function speaker(language: Language): Say {
  const known = SPEAKERS.get(language)
  if (known) return known
  // The library types messages as all there are, and does not type the memory of sentences it has parsed.
  const given = { locale: language, messages: { import: WORDS[language] }, messageFormatCache: new Map() }
  const say = createTranslator(given as never) as unknown as Say
  SPEAKERS.set(language, say)
  return say
}

/** Where a claim came from, as its note says it. */
export function provenance(language: Language, file: string, sheet: string, row: number): string {
  return speaker(language)(sheet === '' ? 'import.from' : 'import.fromSheet', {
    file,
    sheet,
    row: String(row),
  })
}

/** Why a whole file was not taken. */
export function tableRefusalWords(
  code: (typeof TABLE_REFUSALS)[number] | keyof typeof en.tables,
  came: string,
  language: Language,
): string {
  return speaker(language)(`import.tables.${code}`, { came })
}

/** One thing that is wrong with a row. */
export interface RowErrorSaid {
  /** As the sheet calls it; null where the whole row is meant. */
  readonly column: string | null
  /** What the column was taken for; options are called as the pages call them. */
  readonly target: string | null
  readonly code: (typeof ROW_ERRORS)[number]
  readonly came: string
  readonly expected: readonly string[]
}

export function rowErrorWords(
  { column, target, code, came, expected }: RowErrorSaid,
  language: Language,
): string {
  const say = speaker(language)
  const named = expected.map((one) => optionName(target, one, language))
  const says = say(`import.rows.${code}`, { came, expected: named.join(language === 'zh' ? '、' : ', ') })
  return column === null ? says : say('import.inColumn', { column, says })
}

export function whyLeftOut(language: Language): string {
  return WORDS[language].whyLeftOut
}

interface Spoken {
  readonly options?: Readonly<Record<string, string>>
  readonly fields?: Readonly<Record<string, Spoken>>
}

function optionName(target: string | null, option: string, language: Language): string {
  const claim = target === null ? undefined : claimTargetOf(target)
  if (!claim) return option
  const subject = claim.about === 'deal' ? 'deal' : 'stakeholder'
  const spoken = (ATTRIBUTES[language][subject] as Readonly<Record<string, Spoken>>)[claim.name]
  const options = claim.field === undefined ? spoken?.options : spoken?.fields?.[claim.field]?.options
  return options?.[option] ?? option
}
