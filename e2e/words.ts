import { MESSAGES } from '../src/i18n/all-messages.ts'
import { web as en } from '../src/i18n/en/web.ts'
import { translatorFor, type Translator } from '../src/i18n/translator.ts'
import type { Messages, WebMessages } from '../src/i18n/messages.ts'
import { web as zh } from '../src/i18n/zh/web.ts'
import type { Language } from './house.ts'

const WEB: Readonly<Record<Language, WebMessages>> = { zh, en }

/** What the pages say in a language, so that one journey is walked in both. */
export function wordsIn(language: Language): { readonly say: Translator; readonly messages: Messages } {
  const messages = MESSAGES[language]
  return { say: translatorFor({ ...messages, web: WEB[language] }), messages }
}
