import { describe, expect, it } from 'vitest'
import { languageAccepted, languageOf } from './language.ts'

describe('the language', () => {
  it.each([
    ['zh_CN.UTF-8', 'zh'],
    ['en_GB.UTF-8', 'en'],
    ['C', 'en'],
    [undefined, 'en'],
  ])('of the locale %s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })

  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['fr-FR,fr;q=0.9,zh-TW;q=0.5', 'zh'],
    ['en;q=0.1, zh', 'zh'],
    ['zh;q=0', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('a browser reads that asks for %s is %s', (header, language) => {
    expect(languageAccepted(header)).toBe(language)
  })
})
