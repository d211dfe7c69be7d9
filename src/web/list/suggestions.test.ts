import { describe, expect, it } from 'vitest'
import { translatorFor } from '../../i18n/translator.ts'
import { messages as inEnglish } from '../words/en.ts'
import type { LoadedMessages, Words } from '../words/load-words.ts'
import { messages as inChinese } from '../words/zh.ts'
import { suggestionsFor } from './suggestions.ts'

const words = (messages: LoadedMessages): Words => ({
  language: messages.language,
  messages,
  say: translatorFor(messages),
})
const [zh, en] = [words(inChinese), words(inEnglish)]

describe('what a search may have meant', () => {
  it('is a verdict, a stage, a state or a finding that is called so', () => {
    expect(suggestionsFor('停手', zh).map(({ view }) => view)).toContainEqual({ call: ['stop'] })
    expect(suggestionsFor('流单', zh).map(({ view }) => view)).toContainEqual({ state: ['no-decision'] })
    expect(suggestionsFor('negoti', en)).toEqual([
      { name: 'Stage: negotiation', view: { stage: ['negotiation'] } },
    ])
    expect(suggestionsFor('SINGLE thread', en).map(({ view }) => view)).toEqual([
      { finding: ['single-thread'] },
    ])
  })

  it('says by what it filters where one word is two things', () => {
    const names = suggestionsFor('stop', en).map(({ name }) => name)
    expect(names).toContain('Verdict: Stop')
    expect(names).toContain('Strategy: Stop')
    expect(new Set(names).size).toBe(names.length)
  })

  it('is nothing for what is too short or called by nothing', () => {
    expect(suggestionsFor('st', en)).toEqual([])
    expect(suggestionsFor('  ', zh)).toEqual([])
    expect(suggestionsFor('Northwind', en)).toEqual([])
  })
})
