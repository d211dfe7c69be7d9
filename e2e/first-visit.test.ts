import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House, type Language, type Seat } from './house.ts'
import { expectFit } from './state-of-page.ts'
import { wordsIn } from './words.ts'

const SEATS: Readonly<Record<Language, readonly Required<Seat>[]>> = {
  zh: [
    { language: 'zh', width: 390, theme: 'light' },
    { language: 'zh', width: 1440, theme: 'dark' },
  ],
  en: [
    { language: 'en', width: 1440, theme: 'light' },
    { language: 'en', width: 390, theme: 'dark' },
  ],
}

describe.each(['zh', 'en'] as const)('the first visit, with the demo in %s', (language) => {
  const { say } = wordsIn(language)
  let house: House

  beforeAll(async () => {
    house = await openHouse({ demo: true, language })
  })

  afterAll(() => house.close())

  it.each(SEATS[language])(
    'shows in four clicks how one sentence counts, at $width px, $theme',
    async (seat) => {
      const page = await house.page(seat)
      await page.goto('/')
      await page.getByText(say('web.tour.greeting')).waitFor()
      await expectFit(page, 'demo-list', seat)
      await page.getByRole('link', { name: say('web.tour.begin') }).click()
      const note = page.getByRole('complementary', { name: say('web.tour.label') })
      await note.getByRole('button', { name: say('web.tour.toBecause') }).waitFor()
      await expectFit(page, 'tour-2', seat, 'aside')
      await page.locator('summary[data-tour=because]').first().click()
      await note.getByRole('button', { name: say('web.tour.write') }).waitFor()
      await expectFit(page, 'tour-3', seat, 'aside')
      const before = await width(page)
      await note.getByRole('button', { name: say('web.tour.write') }).click()
      const panel = page.getByRole('dialog', { name: say('web.record.title') })
      await panel.getByRole('button', { name: say('web.record.save') }).click()
      await note.getByRole('button', { name: say('web.tour.done') }).waitFor()
      expect(await width(page)).toBeLessThan(before)
      await expectFit(page, 'tour-4', seat, 'aside')
      await note.getByRole('button', { name: say('web.tour.done') }).click()
      await note.waitFor({ state: 'detached' })
      await page.goto('/')
      await page.locator('a[data-row]').first().waitFor()
      expect(await page.getByText(say('web.tour.greeting')).count()).toBe(0)
      // The next visitor finds the deal as it was.
      await page.goBack()
      await page
        .locator('#log')
        .getByRole('button', { name: say('web.log.retract') })
        .first()
        .click()
      await page.getByText(say('web.log.retractedNotice')).waitFor()
      await page.goto('/')
      await page.getByRole('button', { name: say('web.shell.workspace', { name: '' }) }).click()
      await page.getByRole('button', { name: say('web.tour.again') }).click()
      await note.getByRole('button', { name: say('web.tour.toBecause') }).waitFor()
      await page.context().close()
    },
  )
})

/** Of the interval of the chance to win, in per cent. */
async function width(page: Awaited<ReturnType<House['page']>>): Promise<number> {
  const figures = await page.locator('[data-tour=outlook] p').nth(1).innerText()
  const [, low, high] = [...figures.matchAll(/(\d+)%/g)].map(([, number]) => Number(number))
  return (high ?? NaN) - (low ?? NaN)
}
