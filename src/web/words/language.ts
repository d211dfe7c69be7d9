import { LANGUAGES, languageOf, type Language } from '../../i18n/language.ts'

const KEPT = 'prewin.language'

/** The language chosen here before, else the browser's. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  return LANGUAGES.find((language) => language === kept) ?? languageOf(preferred())
}

/** The first of the browser's languages that is one of ours. */
function preferred(): string | undefined {
  return navigator.languages.find((locale) =>
    LANGUAGES.some((language) => locale.toLowerCase().startsWith(language)),
  )
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language)
}

/** How a browser names it: what fonts and screen readers go by. */
export const LOCALE = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>
