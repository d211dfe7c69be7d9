import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDeal } from '../src/deal-file/read-deal.ts'
import { casebookFile, dealFile, imported } from './deal-files.ts'
import { openHouse, type House, type Seat } from './house.ts'
import { expectFit } from './state-of-page.ts'
import { wordsIn } from './words.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})

afterAll(() => house.close())

const SEATS: readonly Required<Seat>[] = [
  { language: 'zh', width: 1440, theme: 'dark' },
  { language: 'en', width: 390, theme: 'light' },
]

const OTHER = { zh: 'county-platform-new-director-restart', en: 'brewery-energy-sceptical-engineer' } as const

describe.each(SEATS)('a deal file in $language at $width px, $theme', (seat) => {
  const { say } = wordsIn(seat.language)
  const text = dealFile(seat.language)

  it('is pasted, checked without a word to the server, and imported', async () => {
    const page = await house.page(seat)
    await page.goto('/deals/new')
    const sent = postsOf(page)
    await page.getByRole('textbox', { name: say('web.start.file.paste') }).fill(text)
    await page.getByRole('button', { name: say('web.start.file.check') }).click()
    const panel = page.getByRole('dialog', { name: say('web.start.file.panel') })
    await panel.getByText(say('web.start.file.good')).waitFor()
    expect(sent).toEqual([])
    await expectFit(page, 'file-checked', seat)
    await panel.getByRole('button', { name: say('web.start.file.import', { count: 1 }) }).click()
    await panel.getByRole('link', { name: say('web.start.file.openIt') }).click()
    await page.getByRole('heading', { level: 1, name: nameIn(text) }).waitFor()
    await page.context().close()
  })

  it('is dropped with a wrong one beside it: that one says where it is wrong, the other is taken', async () => {
    const page = await house.page(seat)
    await page.goto('/deals/new')
    await page.getByRole('heading', { level: 1, name: say('web.start.title') }).waitFor()
    const good = casebookFile(OTHER[seat.language])
    await page.evaluate(drop, {
      'good.yaml': good,
      'wrong.yaml': good.replace('grade: stated', 'grade: certain'),
    })
    const panel = page.getByRole('dialog', { name: say('web.start.file.panel') })
    await panel.getByText(say('web.start.file.refused')).waitFor()
    const line = good.split('\n').findIndex((one) => one.includes('grade: stated')) + 1
    await panel
      .getByText(new RegExp(`\\b${line}\\b.*certain`, 's'))
      .first()
      .waitFor()
    await expectFit(page, 'file-refused', seat)
    await panel.getByRole('button', { name: say('web.start.file.import', { count: 1 }) }).click()
    await panel.getByText(say('web.start.file.imported')).waitFor()
    await page.context().close()
  })

  it('is got out of a deal page with all that was in it, and brought back', async () => {
    const deal = await imported(house.address, text)
    const page = await house.page(seat)
    await page.goto(`/deals/${deal}`)
    await page.getByRole('button', { name: say('web.deal.more'), exact: true }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: say('web.deal.download', { format: 'YAML' }) }).click()
    const file = readFileSync(await (await coming).path(), 'utf8')
    expect(claimsIn(file)).toEqual(claimsIn(text))
    await page.goto('/deals/new')
    await page.locator('input[type=file]').setInputFiles({
      name: 'back.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(file),
    })
    const panel = page.getByRole('dialog')
    await panel.getByRole('button', { name: say('web.start.file.import', { count: 1 }) }).click()
    await panel.getByText(say('web.start.file.imported')).waitFor()
    await page.context().close()
  })
})

/** What was posted since. */
function postsOf(page: Page): string[] {
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') posts.push(request.url())
  })
  return posts
}

function nameIn(text: string): string {
  return /name: ([^,]+)/.exec(text)?.[1] ?? ''
}

/** What is claimed in a file, in an order that says nothing. */
function claimsIn(text: string): string[] {
  const read = readDeal(text, Number.MAX_SAFE_INTEGER)
  if (!read.ok) throw new Error(`not readable: ${read.refusal.code}`)
  return read.file.observations
    .map(({ on, about, attribute, value, grade, words = '' }) =>
      JSON.stringify([on, about, attribute, value, grade, words]),
    )
    .sort()
}

/** Runs in the page: drops files on it as a hand would. */
function drop(files: Readonly<Record<string, string>>): void {
  const carried = new DataTransfer()
  for (const [name, text] of Object.entries(files)) carried.items.add(new File([text], name))
  for (const type of ['dragover', 'drop'])
    window.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }))
}
