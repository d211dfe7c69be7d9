import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLOSURE_REASONS, OUTCOMES } from '../src/domain/closure.ts'
import { opened } from './deal-files.ts'
import { openHouse, type House, type Seat } from './house.ts'
import { expectFit } from './state-of-page.ts'
import { wordsIn } from './words.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})

afterAll(() => house.close())

const SEATS: readonly Required<Seat>[] = [
  { language: 'zh', width: 390, theme: 'light' },
  { language: 'en', width: 1440, theme: 'dark' },
]

const DEALS = {
  zh: { account: '江南水务', what: '管网监测', other: '江北水务', rival: '海川', words: '价格高了两成' },
  en: {
    account: 'Northwind',
    what: 'Monitoring',
    other: 'Southwind',
    rival: 'Acme',
    words: 'Too dear by a fifth',
  },
} as const

describe.each(SEATS)('a deal in $language at $width px, $theme', (seat) => {
  const { say } = wordsIn(seat.language)
  const { account, what, other, rival, words } = DEALS[seat.language]

  async function openDeal(): Promise<Page> {
    const deal = await opened(house.address, { account, what })
    const page = await house.page(seat)
    await page.goto(`/deals/${deal}`)
    await page.locator('article h1').waitFor()
    return page
  }

  it.each(OUTCOMES)('is closed as %s, says so, and is reopened', async (outcome) => {
    const page = await openDeal()
    await choose(page, say('web.deal.close'))
    const panel = page.getByRole('dialog', { name: say('web.deal.close') })
    await pick(panel, say(`web.deal.outcomes.${outcome}`))
    if (outcome === 'lost') {
      await panel.getByLabel(say('web.deal.lostTo')).fill(rival)
      await pick(panel, say(`web.deal.reasons.${CLOSURE_REASONS[2]}`))
      await expectFit(page, 'closing', seat)
    }
    await panel.getByLabel(say('web.deal.closureWords')).fill(words)
    await panel.getByRole('button', { name: say('web.deal.close') }).click()
    await page.locator('header p', { hasText: say(`web.deal.outcomes.${outcome}`) }).waitFor()
    await page.locator('#log').getByText(words).waitFor()
    expect(await page.getByRole('button', { name: say('web.record.open') }).count()).toBe(0)
    if (outcome === 'lost') await expectFit(page, 'deal-closed', seat)
    await choose(page, say('web.deal.reopen'))
    await page.locator('#log').getByText(say('web.log.reopened')).waitFor()
    await page
      .getByRole('button', { name: say('web.record.open') })
      .first()
      .waitFor()
    await page.context().close()
  })

  it('is renamed and moved to another account, or to none, and back', async () => {
    const page = await openDeal()
    const head = page.locator('article > header')
    const undone = page.getByRole('button', { name: say('web.shell.undo') }).last()
    await choose(page, say('web.deal.renameOrMove'))
    const panel = page.getByRole('dialog')
    await panel.getByLabel(say('web.deal.dealName'), { exact: true }).fill(what)
    await panel.getByLabel(say('web.deal.account'), { exact: true }).fill(other)
    await panel.getByRole('button', { name: say('web.shell.save') }).click()
    await page.getByRole('heading', { level: 1, name: what, exact: true }).waitFor()
    await head.getByText(other, { exact: true }).waitFor()
    await undone.click()
    await head.getByText(account, { exact: true }).waitFor()
    await choose(page, say('web.deal.renameOrMove'))
    await panel.getByLabel(say('web.deal.account'), { exact: true }).fill('')
    await expectFit(page, 'deal-rename', seat)
    await panel.getByRole('button', { name: say('web.shell.save') }).click()
    await head.getByText(account, { exact: true }).waitFor({ state: 'detached' })
    await undone.click()
    await head.getByText(account, { exact: true }).waitFor()
    await page.context().close()
  })

  it('stands in a workspace that can be renamed, and called again as it was', async () => {
    const page = await openDeal()
    const menu = (name: string) => page.getByRole('button', { name: say('web.shell.workspace', { name }) })
    await menu('').click()
    const before = await page.locator('header [popover] p').innerText()
    await page.getByRole('button', { name: say('web.shell.renameWorkspace') }).click()
    const panel = page.getByRole('dialog', { name: say('web.shell.renameWorkspace') })
    await panel.getByLabel(say('web.shell.workspaceName'), { exact: true }).fill(other)
    await expectFit(page, 'workspace-rename', seat)
    await panel.getByRole('button', { name: say('web.shell.save') }).click()
    await menu(other).waitFor()
    await page.getByRole('button', { name: say('web.shell.undo') }).click()
    await menu(before).waitFor()
    await page.context().close()
  })

  it('is put into the archive and brought back', async () => {
    const page = await openDeal()
    const mark = page.locator('header').getByText(say('web.deal.archived'), { exact: true })
    await choose(page, say('web.deal.archive'))
    await mark.waitFor()
    await choose(page, say('web.deal.unarchive'))
    await mark.waitFor({ state: 'detached' })
    await page.context().close()
  })

  async function choose(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: say('web.deal.more'), exact: true }).click()
    await page.getByRole('button', { name, exact: true }).click()
  }
})

async function pick(panel: Locator, name: string): Promise<void> {
  await panel.getByRole('radio', { name, exact: true }).check()
}
