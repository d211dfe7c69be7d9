export const LANGUAGES = ['zh', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** The language of a locale such as `zh_CN.UTF-8`; English where it is none of ours. */
export function languageOf(locale: string | undefined): Language {
  return LANGUAGES.find((language) => locale?.toLowerCase().startsWith(language)) ?? 'en'
}
