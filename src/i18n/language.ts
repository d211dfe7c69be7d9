import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { zh } from './zh.ts'

export const LANGUAGES = ['zh', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

export const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en }

/** The language of a locale such as `zh_CN.UTF-8`; English where it is none of ours. */
export function languageOf(locale: string | undefined): Language {
  return LANGUAGES.find((language) => locale?.toLowerCase().startsWith(language)) ?? 'en'
}
