import type { Language } from '../../i18n/language.ts'
import type { RefusalsMessages, SpokenMessages, TermsMessages, WebMessages } from '../../i18n/messages.ts'
import { translatorFor, type Translator } from '../../i18n/translator.ts'

/** What every page of one language needs; terms and refusals of files come when asked for. */
export type LoadedMessages = SpokenMessages & { readonly web: WebMessages }

/** One language, ready to speak. */
export interface Words {
  readonly language: Language
  readonly messages: LoadedMessages
  /** `say('web.list.title')`, with what the sentence leaves open. */
  readonly say: Translator
}

const MESSAGES = {
  zh: () => import('./zh.ts'),
  en: () => import('./en.ts'),
} as const

export async function loadWords(language: Language): Promise<Words> {
  const { messages } = await MESSAGES[language]()
  return { language, messages, say: translatorFor(messages) }
}

const TERMS = {
  zh: () => import('../../i18n/zh/terms.ts'),
  en: () => import('../../i18n/en/terms.ts'),
} as const

/** One sentence for each word of the trade. */
export async function loadTerms(language: Language): Promise<TermsMessages> {
  return (await TERMS[language]()).terms
}

const REFUSALS = {
  zh: () => import('../../i18n/zh/refusals.ts'),
  en: () => import('../../i18n/en/refusals.ts'),
} as const

/** Why a deal file is not taken. */
export async function loadRefusals(language: Language): Promise<RefusalsMessages> {
  return (await REFUSALS[language]()).refusals
}
