import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { FINDINGS, FINDING_CODES } from '../domain/finding.ts'
import { MESSAGES } from './all-messages.ts'
import { web as enWeb } from './en/web.ts'
import { web as zhWeb } from './zh/web.ts'

/** Every sentence of a language by its path. */
function sentences(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]]
  if (typeof tree !== 'object' || tree === null) throw new Error(`${path} is no text`)
  return Object.entries(tree).flatMap(([key, branch]) =>
    sentences(branch, path === '' ? key : `${path} ${key}`),
  )
}

function placeholders(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))]
    }
    return [element.value]
  })
  return [...new Set(names)].sort()
}

const en = sentences({ ...MESSAGES.en, web: enWeb })
const zh = new Map(sentences({ ...MESSAGES.zh, web: zhWeb }))
const HAN = /\p{Script=Han}/u

describe('both languages', () => {
  it('say the same things with the same placeholders, none empty', () => {
    const differing = en.filter(([path, text]) => {
      const chinese = zh.get(path) ?? ''
      const same = JSON.stringify(placeholders(parse(text))) === JSON.stringify(placeholders(parse(chinese)))
      return !same || text.trim() === '' || chinese.trim() === ''
    })
    expect(differing).toEqual([])
    expect(en.length).toBe(zh.size)
  })

  it('use only what a finding carries, and the name it is about', () => {
    for (const code of FINDING_CODES) {
      const known = ['name', ...Object.keys(FINDINGS[code].params)]
      const used = placeholders(parse(MESSAGES.en.findings[code].says))
      expect(known, code).toEqual(expect.arrayContaining(used))
    }
  })

  it('are each written in their own script', () => {
    expect(en.filter(([path, text]) => HAN.test(text) && path !== 'command usage')).toEqual([])
    const latinOnly = [...zh].filter(
      ([, text]) => /[a-z]{3,}/i.test(text.replace(/\{.*?\}/g, '')) && !HAN.test(text),
    )
    expect(latinOnly).toEqual([])
  })

  it('explain every term of the trade in one sentence', () => {
    for (const messages of Object.values(MESSAGES)) {
      for (const { word, explained } of Object.values(messages.terms)) {
        expect(explained.match(/[.。!?！？](?=\s|$)/gu)?.length, `${word}: ${explained}`).toBe(1)
      }
    }
  })
})
