import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casefileOf } from '../src/deal-file/casefile-of.ts'
import { readDeal } from '../src/deal-file/read-deal.ts'
import { formatDay, parseDay } from '../src/domain/day.ts'
import { assess } from '../src/engine/assess.ts'
import { STANDARD_METHOD } from '../src/engine/standard-method.ts'
import { percent } from '../src/i18n/format.ts'
import { dealFile } from './deal-files.ts'
import { openHouse, type House, type Seat } from './house.ts'
import { expectFit } from './state-of-page.ts'
import { wordsIn } from './words.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})

afterAll(() => house.close())

const SEATS: readonly Required<Seat>[] = [
  { language: 'zh', width: 390, theme: 'dark' },
  { language: 'en', width: 1440, theme: 'light' },
]

describe.each(SEATS)('trying a file in $language at $width px, $theme', (seat) => {
  const { say } = wordsIn(seat.language)
  const phone = seat.width === 390
  const text = dealFile(seat.language)
  const name = /name: ([^,]+)/.exec(text)?.[1] ?? ''

  async function openTry(): Promise<Page> {
    const page = await house.page(seat)
    await page.goto('/try')
    await editor(page).waitFor()
    return page
  }

  it('judges what is typed, says where it is broken, and is mended', async () => {
    const page = await openTry()
    await editor(page).fill(text)
    await side(page, 'judgement')
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
    await expectFit(page, 'try', seat)
    await side(page, 'text')
    await editor(page).fill(text.replace('grade: stated', 'grade: certain'))
    const line = text.split('\n').findIndex((one) => one.includes('grade: stated')) + 1
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`\\b${line}\\b.*certain`, 's') })
      .waitFor()
    await page.getByText(say('web.attempt.behind')).waitFor()
    await expectFit(page, 'try-broken', seat)
    await editor(page).fill(text)
    await page.getByText(say('web.attempt.behind')).waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('is shared by a link alone: nothing of the file leaves the browser', async () => {
    const page = await openTry()
    await editor(page).fill(text)
    await side(page, 'judgement')
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
    const sent: string[] = []
    page.on('request', (request) => {
      // The tab's icon is read anew with each change of the address.
      if (!request.url().endsWith('.svg')) sent.push(`${request.method()} ${request.url()}`)
    })
    await page.getByRole('button', { name: say('web.attempt.copyLink') }).click()
    await page.waitForURL(/#.{100}/)
    const link = page.url()
    await side(page, 'text')
    await editor(page).press('End')
    await editor(page).press('Enter')
    await page.getByText(say('web.attempt.behind')).waitFor({ state: 'detached' })
    expect(sent).toEqual([])
    const other = await house.page(seat)
    const asked: string[] = []
    other.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await other.goto(link)
    await side(other, 'judgement')
    await other.getByRole('heading', { level: 2, name, exact: true }).waitFor()
    const hash = new URL(link).hash.slice(1, 60)
    expect(asked.filter((one) => one.replace(/#.*/, '').includes(hash))).toEqual([])
    await side(other, 'text')
    expect((await editor(other).inputValue()).trim()).toBe(text.trim())
    await page.context().close()
    await other.context().close()
  })

  it('asks nothing of the server, whatever one does with it', async () => {
    const page = await house.page(seat)
    const asked: string[] = []
    // The tab's icon is read anew with each change of the address.
    page.on('request', (request) => request.url().endsWith('.svg') || asked.push(request.url()))
    await page.goto('/try')
    await editor(page).fill(text)
    await side(page, 'judgement')
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
    asked.length = 0
    await page.locator('[aria-describedby] >> visible=true').first().hover()
    for (const summary of await page.locator('#findings summary').all()) await summary.click()
    await side(page, 'text')
    await editor(page).fill(text.replace('grade: stated', 'grade: certain'))
    await page.getByText(say('web.attempt.behind')).waitFor()
    await page.getByRole('link', { name: say('web.shell.list'), exact: true }).hover()
    await page.getByRole('link', { name: say('web.shell.newDeal') }).focus()
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
    await page.getByRole('button', { name: say('web.attempt.copyText') }).click()
    await page.waitForTimeout(300)
    expect(asked).toEqual([])
    await page.context().close()
  })

  it('reads a file of two megabytes beside the page, stops, and goes on to the same judgement', async () => {
    const { text: long, p } = longFile()
    const page = await openTry()
    await editor(page).evaluate(put, long)
    await page.getByRole('button', { name: say('web.attempt.stop'), exact: true }).click()
    await page.getByText(say('web.attempt.stopped')).waitFor()
    await expectFit(page, 'try-stopped', seat)
    await page.getByRole('button', { name: say('web.attempt.goOn'), exact: true }).click()
    await side(page, 'judgement')
    await page.getByRole('heading', { level: 2, name: 'Long', exact: true }).waitFor({ timeout: 60_000 })
    await page.locator('[data-tour=outlook]').getByText(p, { exact: true }).first().waitFor()
    await page.context().close()
  })

  it('says that a link was cut off', async () => {
    const page = await openTry()
    await editor(page).fill(text)
    await page.getByRole('button', { name: say('web.attempt.copyLink') }).click()
    await page.waitForURL(/#.{100}/)
    const other = await house.page(seat)
    await other.goto(page.url().slice(0, -40))
    await other
      .getByRole('alert')
      .filter({ hasText: say('web.attempt.linkBroken') })
      .waitFor()
    await expectFit(other, 'try-cut-off', seat)
    await other.context().close()
    await page.context().close()
  })

  function editor(page: Page) {
    return page.locator('textarea')
  }

  /** On a phone one side at a time. */
  async function side(page: Page, which: 'text' | 'judgement'): Promise<void> {
    if (phone) await page.getByRole('button', { name: say(`web.attempt.${which}`), exact: true }).click()
  }
})

/** Runs in the page: as pasting does. */
function put(area: HTMLElement | SVGElement, text: string): void {
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('nothing to write in')
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

const LONG = 2_000_000

/** A deal in which much was said, and the chance to win it has, judged here. */
function longFile(): { readonly text: string; readonly p: string } {
  const head =
    'prewin: 1\ndeal: { name: Long, opened: 2020-01-01 }\npeople:\n  ann: { name: Ann }\nobservations:\n'
  const said = Array.from({ length: LONG / 125 }, (_, at) => {
    const day = formatDay(DAY - 1 - (at % 1000))
    return `  - { on: ${day}, about: ann, support: 3, grade: stated, source: ann, words: 'We go with you, ${at}' }\n`
  })
  const text = head + said.join('')
  const read = readDeal(text, DAY)
  if (!read.ok) throw new Error(`not readable: ${read.refusal.code}`)
  const today = Math.floor(Date.now() / 86_400_000)
  return { text, p: percent(assess(casefileOf(read.file), today, STANDARD_METHOD).outlook.win.p) }
}

const DAY = parseDay('2026-03-01') ?? 0
