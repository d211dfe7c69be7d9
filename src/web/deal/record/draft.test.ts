import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../domain/day.ts'
import { ALL_ATTRIBUTES, subjectKindOf } from '../../../domain/registry.ts'
import { DEAL } from '../../../domain/subject.ts'
import { assess } from '../../../engine/assess.ts'
import { STANDARD_METHOD } from '../../../engine/standard-method.ts'
import { casebookDeals } from '../../../testing/casebook.ts'
import {
  aboutOther,
  choosable,
  claimFrom,
  claimingOther,
  draftFrom,
  inOtherWords,
  lackOf,
  NOBODY,
  saidByOther,
  seedFrom,
} from './draft.ts'

const TODAY = parseDay('2026-11-24') ?? 0
const deals = casebookDeals()
const [{ casefile, on }] = deals as [(typeof deals)[0]]
const assessment = assess(casefile, on, STANDARD_METHOD)
const [first, second] = casefile.people as unknown as [{ id: string }, { id: string }]

describe('a draft', () => {
  it('begins with what the deal needs to know most', () => {
    const asked = assessment.questionsToAsk.find(({ about }) => about === first.id)
    const draft = draftFrom({ about: first.id }, assessment, TODAY)
    expect(draft.attribute).toBe(asked?.attribute ?? 'support')
    expect(draft.source).toBe(first.id)
    expect(lackOf(draft, TODAY)).toBe('value')
  })

  it('asks who it is where the question was who decides', () => {
    const draft = draftFrom({ about: DEAL, attribute: 'role' }, assessment, TODAY)
    expect(draft).toMatchObject({ about: NOBODY, value: 'decision-maker' })
    expect(lackOf(draft, TODAY)).toBe('whom')
    expect(claimFrom(aboutOther(draft, second.id), TODAY)).toMatchObject({
      about: second.id,
      attribute: 'role',
    })
  })

  it('is stated when a customer says it and concluded when we do', () => {
    const draft = draftFrom({ about: first.id, attribute: 'support' }, assessment, TODAY)
    expect(draft.grade).toBe('stated')
    expect(saidByOther(draft, 'us').grade).toBe('inferred')
    expect(saidByOther({ ...draft, grade: 'unclear' }, 'us').grade).toBe('unclear')
  })

  it('keeps what fits when it is about somebody else, and lets go of the rest', () => {
    const draft = draftFrom({ about: first.id, attribute: 'support', value: 3 }, assessment, TODAY)
    expect(aboutOther(draft, second.id)).toMatchObject({ attribute: 'support', value: 3, source: second.id })
    expect(aboutOther(draft, DEAL)).toMatchObject({ attribute: 'pain', value: undefined, source: 'us' })
  })

  it.each(ALL_ATTRIBUTES)('can be of $name, without a word about it here', ({ name, subject }) => {
    const about = { stakeholder: first.id, deal: DEAL, tie: `${first.id}~${second.id}` }[subject]
    expect(choosable(about)).toContain(name)
    const draft = claimingOther(draftFrom({ about }, assessment, TODAY), name)
    expect(subjectKindOf(draft.attribute)).toBe(subject)
    expect(lackOf(draft, TODAY)).toBe(subject === 'tie' ? undefined : 'value')
  })

  it('is never of a day to come, nor of one person tied to himself', () => {
    const draft = draftFrom({ about: first.id, attribute: 'support', value: 1 }, assessment, TODAY)
    expect(lackOf({ ...draft, on: '2026-11-25' }, TODAY)).toBe('future')
    expect(lackOf({ ...draft, on: '' }, TODAY)).toBe('day')
    expect(lackOf({ ...draft, about: `${first.id}~${first.id}` }, TODAY)).toBe('other-person')
  })

  it('is meant only as long as there is a doubt to lift', () => {
    const draft = draftFrom({ about: first.id, attribute: 'support', words: '应该会支持' }, assessment, TODAY)
    const meant = { ...draft, firm: true }
    expect(inOtherWords(meant, { words: '应该会支持的' }).firm).toBe(true)
    expect(inOtherWords(meant, { words: '支持' }).firm).toBe(false)
  })

  it('leaves out what is empty and keeps a rival only where one belongs', () => {
    const draft = draftFrom({ about: first.id, attribute: 'win' }, assessment, TODAY)
    const claim = claimFrom({ ...draft, value: { kind: 'power', words: ' ' }, words: ' ', rival: 'X' }, TODAY)
    expect(claim).toEqual({
      on: TODAY,
      about: first.id,
      attribute: 'win',
      value: { kind: 'power' },
      grade: 'stated',
      source: first.id,
    })
  })

  it.each(deals)('begun anew from any entry of $name makes the same claim', ({ file }) => {
    for (const said of file.observations) {
      const claim = claimFrom(draftFrom(seedFrom(said), assessment, TODAY), TODAY)
      expect({ ...claim, id: said.id, seq: said.seq, recorded: said.recorded }).toEqual(said)
    }
  })
})
