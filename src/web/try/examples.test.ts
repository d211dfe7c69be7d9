import { describe, expect, it } from 'vitest'
import { casefileOf } from '../../deal-file/casefile-of.ts'
import { readDeal } from '../../deal-file/read-deal.ts'
import { formatDay, parseDay, type Day } from '../../domain/day.ts'
import { assess } from '../../engine/assess.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import { casebookDeals } from '../../testing/casebook.ts'
import { startText, STARTS, TEXTS } from './examples.ts'

const TODAY = parseDay('2027-01-15') as Day
const CALLS = { template: 'fix-first', covered: 'pursue', unfinished: 'fix-first', hopeless: 'stop' } as const

describe.each(LANGUAGES)('what one may start from in %s', (language) => {
  it.each(STARTS)('%s can be read today and is called what its title says', async (start) => {
    const read = readDeal(await startText(start, language, TODAY), TODAY)
    expect(read).toMatchObject({ ok: true })
    if (!read.ok) return
    const { verdict } = assess(casefileOf(read.file), TODAY, STANDARD_METHOD)
    expect(verdict.call).toBe(CALLS[start])
  })

  it.each(STARTS.filter((start) => start !== 'template'))(
    '%s is taken on the day of its case',
    async (start) => {
      const { on, load } = TEXTS[language][start]
      const text = (await load()).default
      const found = casebookDeals().find((one) => one.text === text)
      expect(found && formatDay(found.on)).toBe(on)
    },
  )
})
