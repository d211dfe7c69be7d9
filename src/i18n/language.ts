export const LANGUAGES = ['zh', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** The language of a locale such as `zh_CN.UTF-8`; English where it is none of ours. */
export function languageOf(locale: string | undefined): Language {
  return LANGUAGES.find((language) => locale?.toLowerCase().startsWith(language)) ?? 'en'
}

/** The language of ours that a browser would rather read, by its `Accept-Language`; English where it asks for none. */
export function languageAccepted(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map(readWish)
  wishes.sort((a, b) => b.weight - a.weight)
  const wish = wishes.find(({ tag, weight }) => weight > 0 && LANGUAGES.some((language) => tag === language))
  return languageOf(wish?.tag)
}

/** `zh-CN;q=0.8` */
function readWish(text: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = text
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/)
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { tag: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) || 0 }
}
