import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moneyWords } from '../src/i18n/format.ts'
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

const DEALS = {
  zh: {
    account: '江南水务集团',
    what: '管网漏损监测平台',
    amount: '240万',
    destination: '年底签约；十月还见不到拍板的人就停',
    people: ['陈立，总经理', '何琳，信息中心主任', '法务的某人'],
    money: 2_400_000,
    currency: 'USD',
    names: ['陈立', '何琳', '法务的某人'],
    called: ['陈总', '何主任'],
    found: '严正',
  },
  en: {
    account: 'Northwind Water',
    what: 'Leak monitoring platform',
    amount: '240k EUR',
    destination: 'Signed by December; we stop if we have not met who decides by October',
    people: ['Anna Keller, CFO', 'Joost de Vries, Head of IT', 'someone in legal'],
    money: 240_000,
    currency: 'EUR',
    names: ['Anna Keller', 'Joost de Vries', 'someone in legal'],
    called: ['Anna Keller', 'Joost de Vries'],
    found: 'Lena Vogt',
  },
} as const

it.each(SEATS)('an empty list teaches the first step in $language at $width px, $theme', async (seat) => {
  const { say } = wordsIn(seat.language)
  const page = await house.page(seat)
  await page.goto('/')
  await page.getByRole('heading', { name: say('web.list.empty.title') }).waitFor()
  await expectFit(page, 'list-empty', seat)
  await page.getByRole('link', { name: say('web.list.empty.open') }).click()
  await page.getByRole('heading', { level: 1, name: say('web.start.title') }).waitFor()
  await expectFit(page, 'new-deal', seat)
  await page.context().close()
})

describe.each(SEATS)('a new deal in $language at $width px, $theme', (seat) => {
  const { say, messages } = wordsIn(seat.language)
  const typed = DEALS[seat.language]
  const { called } = typed

  it('is opened in one screen and judged at once', async () => {
    const page = await house.page(seat)
    await page.goto('/')
    await page
      .getByRole('banner')
      .getByRole('link', { name: say('web.shell.newDeal') })
      .click()
    await fill(page)
    await page
      .getByText(
        say('web.start.amountRead', { amount: moneyWords(typed.money, typed.currency, seat.language) }),
      )
      .waitFor()
    await expectFit(page, 'new-deal-filled', seat)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: typed.account }).waitFor()
    await page.getByText(messages.page.early).waitFor()
    for (const name of typed.names) await page.getByRole('rowheader', { name }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/deals\/[^/]+$/)
    await expectFit(page, 'deal-new', seat)
    await nameTheNameless(page)
    await tie(page)
    await page.context().close()
  })

  /** Somebody in legal turns out to be a person. */
  async function nameTheNameless(page: Page): Promise<void> {
    const [, , nameless] = typed.names
    await page.getByRole('button', { name: say('web.deal.details', { name: nameless }) }).click()
    await page.getByRole('button', { name: say('web.deal.rename') }).click()
    const panel = page.getByRole('dialog')
    await panel.getByLabel(say('web.deal.name'), { exact: true }).fill(typed.found)
    await panel.getByRole('button', { name: say('web.shell.save') }).click()
    await page.getByRole('rowheader', { name: typed.found }).waitFor()
  }

  async function tie(page: Page): Promise<void> {
    await page.getByRole('button', { name: say('web.deal.addTie') }).click()
    const panel = page.getByRole('dialog', { name: say('web.record.title') })
    const from = panel.getByLabel(say('web.record.from'), { exact: true })
    await from.selectOption({ label: called[1] })
    await panel.getByLabel(say('web.record.to'), { exact: true }).selectOption({ label: called[0] })
    await panel.getByRole('button', { name: say('web.record.save') }).click()
    const { name } = messages.attributes.tie.reportsTo
    await page.locator('#people li', { hasText: new RegExp(`${called[1]}.*${name}.*${called[0]}`) }).waitFor()
  }

  async function fill(page: Page): Promise<void> {
    await page.getByLabel(say('web.start.account'), { exact: true }).fill(typed.account)
    await page.getByLabel(say('web.start.what'), { exact: true }).fill(typed.what)
    await page.getByLabel(say('web.start.amount'), { exact: true }).fill(typed.amount)
    await page.getByRole('button', { name: say('web.start.soon.quarter') }).click()
    await page.getByLabel(say('web.start.destination'), { exact: true }).fill(typed.destination)
    await page.getByLabel(say('web.start.people'), { exact: true }).fill(typed.people.join('\n'))
  }
})
