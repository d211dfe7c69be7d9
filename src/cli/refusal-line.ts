import type { FileRefusal } from '../domain/refusal.ts'
import { listWords } from '../i18n/format.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import { translatorFor } from '../i18n/translator.ts'
import type { Language } from '../i18n/language.ts'

const MOST = 12

/** A refusal as one line: file, line, column, what came and what was expected. */
export function refusalLine(
  path: string,
  { code, line, column, came, expected }: FileRefusal,
  language: Language,
): string {
  const say = translatorFor(MESSAGES[language])
  const place = line > 0 ? `${path}:${line}:${column}` : path
  return `${place}: ${say(`refusals.${code}`, { came, expected: oneOf(expected, language) })}`
}

function oneOf(expected: readonly string[], language: Language): string {
  if (expected.length > MOST) return listWords([...expected.slice(0, MOST), '…'], 'zh').replaceAll('、', ', ')
  if (language === 'zh') return expected.join('、')
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(expected)
}
