import { parseArgs } from 'node:util'
import { parseDay, type Day } from '../domain/day.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import { translatorFor } from '../i18n/translator.ts'
import { LANGUAGES, languageOf, type Language } from '../i18n/language.ts'

/** A call as it was understood. */
export interface Call {
  readonly language: Language
  readonly words: readonly string[]
  readonly json: boolean
  readonly on: Day
  readonly from: Day | undefined
  readonly to: Day | undefined
}

/** A call that was not understood, with the sentence that says why. */
export class Misused extends Error {}

type Environment = Readonly<Record<string, string | undefined>>

const OPTIONS = {
  on: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads a call; `today` stands where no day is named. */
export function readCall(
  args: readonly string[],
  environment: Environment,
  today: Day,
): Call & { readonly help: boolean } {
  const spoken = languageOfEnvironment(environment)
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const asked = typeof values.lang === 'string' ? values.lang : undefined
  const language = asked === undefined ? spoken : LANGUAGES.find((one) => one === asked)
  if (!language) throw misused(spoken, 'badLanguage', { came: asked ?? '' })
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in OPTIONS))
  if (unknown?.kind === 'option') throw misused(language, 'unknownOption', { came: unknown.rawName })
  const day = (option: 'on' | 'from' | 'to'): Day | undefined =>
    dayOf(values[option], `--${option}`, language)
  return {
    language,
    words: positionals,
    json: values.json === true,
    help: values.help === true,
    on: day('on') ?? today,
    from: day('from'),
    to: day('to'),
  }
}

function dayOf(value: string | boolean | undefined, option: string, language: Language): Day | undefined {
  if (value === undefined) return undefined
  const day = typeof value === 'string' ? parseDay(value) : undefined
  if (day === undefined)
    throw misused(language, 'badDay', { came: typeof value === 'string' ? value : '', option })
  return day
}

function languageOfEnvironment({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return languageOf(LC_ALL || LC_MESSAGES || LANG)
}

type Complaint =
  | 'unknownCommand'
  | 'unknownOption'
  | 'missingFile'
  | 'badDay'
  | 'badLanguage'
  | 'missingOption'
  | 'unknownCode'
  | 'badOrder'

export function misused(
  language: Language,
  complaint: Complaint,
  values: Record<string, string> = {},
): Misused {
  const say = translatorFor(MESSAGES[language])
  return new Misused(say(`command.${complaint}`, values))
}
