import { describe, expect, it } from 'vitest'
import { dealOf } from '../testing/notation.ts'
import type { Entered } from './entry.ts'

/** The last claim of a deal in the notation. */
function entered(notation: string): Entered {
  const claim = dealOf(notation).observations.at(-1)
  if (!claim) throw new Error('no claim')
  return claim
}

type Case = readonly [title: string, notation: string, counts: string, caps?: readonly string[]]

function cases(table: readonly Case[]): void {
  for (const [title, notation, counts, caps = []] of table) {
    it(title, () => {
      const claim = entered(notation)
      expect([claim.counts, ...claim.caps]).toEqual([counts, ...caps])
    })
  }
}

describe('who may state what', () => {
  cases([
    ['a customer’s person states', 'li influence high by wang', 'stated'],
    ['so does a document', 'li influence high by doc:chart', 'stated'],
    ['we only infer', 'li influence high stated by us', 'inferred', ['no-source']],
    ['nor do we agree with ourselves', 'li influence high agreed by us', 'inferred', ['no-source']],
    ['what was only inferred or unclear stays so', 'li influence high unclear by wang', 'unclear'],
    ['a test of a coach we may state ourselves', 'li coachTest meeting/passed stated', 'stated'],
    ['a tie too', 'li reportsTo wang', 'stated'],
    ['the seller’s own facts need no source', 'deal stage proposal stated by us', 'stated'],
    [
      'a colleague of ours who coaches speaks for us',
      'max role coach/own-firm by us; li influence high by max',
      'inferred',
      ['no-source'],
    ],
  ])
})

describe('what needs the customer’s words', () => {
  for (const value of [
    'support +3',
    'mode growth',
    'today 3',
    'minimum 5',
    'wanted 8',
    'win power',
    'loss blame',
    'result "less paper"',
  ]) {
    cases([
      [`${value} with them`, `li ${value} by li "my words"`, 'stated'],
      [`${value} without them`, `li ${value} by li unquoted`, 'inferred', ['no-words']],
    ])
  }
  cases([
    ['a pain with them', 'deal pain slow by li "too slow"', 'stated'],
    ['a pain without them', 'deal pain slow by li unquoted', 'inferred', ['no-words']],
    ['a goal without them', 'deal goal fast by li unquoted', 'inferred', ['no-words']],
    ['a plan needs none', 'deal plan soon by li unquoted', 'stated'],
    ['a role needs none', 'li role user by li unquoted', 'stated'],
  ])
})

describe('a word of doubt', () => {
  cases([
    [
      'in the customer’s words caps the claim',
      'li influence high by wang "I guess he is heard"',
      'inferred',
      ['hedge'],
    ],
    ['in Chinese too', 'li support +3 by li "我可能会支持"', 'inferred', ['hedge']],
    ['lifted by "he means it"', 'li support +3 firm by li "我可能会支持"', 'stated'],
    [
      'in our note does not touch what a customer stated',
      'li influence high by wang note "maybe next week"',
      'stated',
    ],
    [
      'in our note caps what we state ourselves',
      'li reportsTo wang note "probably so"',
      'inferred',
      ['hedge'],
    ],
    ['caps what is agreed as well', 'li influence high agreed by wang "maybe high"', 'inferred', ['hedge']],
    [
      'is no matter where the claim is inferred anyway',
      'li influence high inferred by wang "maybe"',
      'inferred',
    ],
    ['does not touch the seller’s own facts', 'deal stage proposal note "maybe"', 'stated'],
  ])

  it('says whose doubt it is', () => {
    expect(entered('li support +3 by wang "I guess he agrees"').doubt).toMatchObject({
      word: 'I guess',
      by: 'wang',
      in: 'words',
    })
    expect(entered('li reportsTo wang note "probably so"').doubt).toMatchObject({ by: 'us', in: 'note' })
  })
})

describe('hearsay', () => {
  it.each([
    ['li support +3 by wang "he is for it"', true],
    ['li support +3 by li "I am for it"', false],
    ['li support +3 by doc:minutes "for it"', false],
    ['li support +3 inferred', false],
    ['li influence high by wang', false],
    ['li win power by wang "he wants more say"', true],
    ['li preference rival by wang', true],
  ])('%s: %s', (notation, hearsay) => expect(entered(notation).hearsay).toBe(hearsay))
})

describe('what claims are about', () => {
  const sameThing = (a: string, b: string): boolean => entered(a).key === entered(b).key

  it('texts are one item but for case, spaces and signs', () => {
    expect(
      sameThing('deal pain "Month end, five days" by li', 'deal pain "month end five days!" by wang'),
    ).toBe(true)
    expect(sameThing('deal pain "five days" by li', 'deal pain "six days" by li')).toBe(false)
  })

  it('or where one confirms the other', () => {
    const claims = dealOf('deal pain slow id x by li; deal pain tardy confirms x by wang').observations
    expect(claims[0]?.key).toBe(claims[1]?.key)
  })

  it('a loss is told by its kind, a position by its rival, a conflict either way round', () => {
    expect(sameThing('li loss {kind: blame, words: a} by li', 'li loss {kind: blame, words: b} by li')).toBe(
      true,
    )
    expect(sameThing('deal position ahead rival ACME by li', 'deal position behind rival acme by li')).toBe(
      true,
    )
    expect(sameThing('deal position ahead rival ACME by li', 'deal position ahead by li')).toBe(false)
    expect(sameThing('li conflictsWith wang', 'wang conflictsWith li')).toBe(true)
    expect(sameThing('li influences wang', 'wang influences li')).toBe(false)
  })
})
