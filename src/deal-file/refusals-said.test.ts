import { translatorFor } from '../i18n/translator.ts'
import { describe, expect, it } from 'vitest'
import { FILE_REFUSALS, type FileRefusalCode } from '../domain/refusal.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import type { Language } from '../i18n/language.ts'

function said(language: Language, code: FileRefusalCode, came: string, expected: string): string {
  const say = translatorFor(MESSAGES[language])
  return say(`refusals.${code}`, { came, expected })
}

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(FILE_REFUSALS)('%s is one sentence or two, with what came and what was expected', (code) => {
    const sentence = said(language, code, 'CAME', 'EXPECTED')
    expect(sentence).toMatch(/^[^{}<>'"]+[.。]$/u)
    for (const word of ['CAME', 'EXPECTED']) {
      expect(sentence.includes(word)).toBe(
        MESSAGES[language].refusals[code].includes(`{${word.toLowerCase()}}`),
      )
    }
  })

  it.each<readonly [FileRefusalCode, string]>([
    ['wrong-kind', 'map'],
    ['wrong-kind', 'list'],
    ['wrong-kind', 'text'],
    ['wrong-kind', 'number'],
    ['bad-yaml', 'YAML'],
    ['bad-yaml', 'spaces'],
    ['bad-yaml', 'untagged'],
    ['bad-yaml', 'text'],
    ['bad-yaml', 'value'],
    ['bad-yaml', 'colon'],
    ['unknown-person', 'people'],
    ['wrong-subject', 'people'],
  ])('%s says in its own words what “%s” means', (code, expected) => {
    const sentence = said(language, code, 'CAME', expected)
    expect(sentence).toContain('CAME')
    expect(sentence).not.toBe(said(language, code, 'CAME', 'EXPECTED').replace('EXPECTED', expected))
  })
})

describe('both languages', () => {
  it.each(FILE_REFUSALS)('say %s with the same words of the file', (code) => {
    const places = (text: string): string[] => [...new Set(text.match(/\{(?:came|expected)\b/g))].sort()
    expect(places(MESSAGES.zh.refusals[code])).toEqual(places(MESSAGES.en.refusals[code]))
  })
})
