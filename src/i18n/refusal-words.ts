import type { FileRefusal } from '../domain/refusal.ts'
import { listWords } from './format.ts'
import type { Language } from './language.ts'
import type { Translator } from './translator.ts'

const MOST = 12

/** Why a file was not taken and what to do, with what came and what was expected; where it stands is said beside it. */
export function refusalWords(
  { code, came, expected }: FileRefusal,
  say: Translator,
  language: Language,
): string {
  return say(`refusals.${code}`, { came, expected: oneOf(expected, language) })
}

function oneOf(expected: readonly string[], language: Language): string {
  if (expected.length > MOST) return listWords([...expected.slice(0, MOST), '…'], 'zh').replaceAll('、', ', ')
  if (language === 'zh') return expected.join('、')
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(expected)
}
