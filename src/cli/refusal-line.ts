import type { FileRefusal } from '../domain/refusal.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import type { Language } from '../i18n/language.ts'
import { refusalWords } from '../i18n/refusal-words.ts'
import { translatorFor } from '../i18n/translator.ts'

/** A refusal as one line: file, line, column, what came and what was expected. */
export function refusalLine(path: string, refusal: FileRefusal, language: Language): string {
  const { line, column } = refusal
  const place = line > 0 ? `${path}:${line}:${column}` : path
  return `${place}: ${refusalWords(refusal, translatorFor(MESSAGES[language]), language)}`
}
