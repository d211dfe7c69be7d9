import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casebookFile, imported, opened } from './deal-files.ts'
import { openHouse, type House, type Language, type Seat } from './house.ts'
import { expectFit } from './state-of-page.ts'
import { wordsIn } from './words.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
  for (const language of ['zh', 'en'] as const) await fill(language)
})

afterAll(() => house.close())

const SEATS: readonly Required<Seat>[] = [
  { language: 'zh', width: 1440, theme: 'light' },
  { language: 'en', width: 390, theme: 'dark' },
  { language: 'en', width: 1440, theme: 'dark' },
  { language: 'zh', width: 390, theme: 'light' },
]

/** In each language: what its accounts share, three deals of the casebook, three new ones. */
const SHELVES = {
  zh: {
    shared: '集团',
    currency: 'CNY',
    cases: ['cold-chain', 'county-platform-new-director-restart', 'chemical-park-safety-cfo-veto'],
    fresh: ['排产系统', '能耗监测', '备件商城'],
    person: '魏长风',
    typed: '350万',
  },
  en: {
    shared: 'Group',
    currency: 'EUR',
    cases: ['dairy-quality', 'bakery-scheduling-friend-not-coach', 'bus-rosters-demo-to-the-wrong-room'],
    fresh: ['Scheduling', 'Energy monitoring', 'Spare parts shop'],
    person: 'Willem van Dijk',
    typed: '3.5m',
  },
} as const

async function fill(language: Language): Promise<void> {
  const { shared, cases, fresh, currency } = SHELVES[language]
  for (const name of cases) {
    await imported(
      house.address,
      casebookFile(name).replace(/account: [^,]+/, (found) => `${found} ${shared}`),
    )
  }
  for (const [at, what] of fresh.entries()) {
    const account = `${['A', 'B', 'C'][at]} ${shared}`
    await opened(house.address, { account, what, amount: 100_000 * (at + 1), currency })
  }
}

describe.each(SEATS)('the list in $language at $width px, $theme', (seat) => {
  const { say, messages } = wordsIn(seat.language)
  const shelf = SHELVES[seat.language]
  const phone = seat.width === 390

  /** The deals of this language alone. */
  async function openList(search = ''): Promise<Page> {
    const page = await house.page(seat)
    await page.goto(`/?q=${encodeURIComponent(shelf.shared)}${search}`)
    await counted(page, 6)
    return page
  }

  async function counted(page: Page, count: number): Promise<void> {
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${say('web.list.count', { count })}`) })
      .waitFor()
  }

  it('is narrowed, sorted and searched, and its address keeps the view', async () => {
    const page = await openList()
    await expectFit(page, 'list', seat)
    await page
      .getByRole('search')
      .locator('..')
      .getByRole('button', { name: say('web.list.filters.stageMenu'), exact: true })
      .click()
    await page.getByRole('button', { name: messages.attributes.deal.stage.options.lead, exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByLabel(say('web.list.sortBy')).selectOption('amount')
    await page.waitForURL(/stage=lead.*sort=amount|sort=amount.*stage=lead/)
    // The three new deals are leads, the last the largest.
    const largestFirst = shelf.fresh.toReversed()
    const isLargestFirst = (names: string[]) =>
      names.map((name, at) => name.endsWith(largestFirst[at] ?? '?'))
    await expect.poll(async () => isLargestFirst(await namesOn(page))).toEqual([true, true, true])
    const other = await house.page(seat)
    await other.goto(page.url())
    await other.locator('a[data-row]').first().waitFor()
    expect(await namesOn(other)).toEqual(await namesOn(page))
    await other.context().close()
    await page.getByRole('button', { name: say('web.list.filters.clear') }).click()
    await page.getByRole('searchbox').fill(shelf.person)
    await counted(page, 1)
    await page.getByRole('searchbox').fill(`${shelf.person} ?`)
    await page.getByRole('heading', { name: say('web.list.nothing.title') }).waitFor()
    await expectFit(page, 'list-nothing-fits', seat)
    await page.context().close()
  })

  it('keeps a view under a name and comes back to it', async () => {
    const page = await openList('&sort=closeBy&order=asc')
    await page.getByRole('button', { name: say('web.list.views.title'), exact: true }).click()
    await page.getByLabel(say('web.list.views.name')).fill('Q4')
    await page.getByRole('button', { name: say('web.list.views.keep') }).click()
    await page.getByRole('link', { name: 'Q4' }).waitFor()
    await page.goto('/')
    await page.getByRole('button', { name: say('web.list.views.title'), exact: true }).click()
    await page.getByRole('link', { name: 'Q4' }).click()
    await page.waitForURL(/sort=closeBy/)
    await counted(page, 6)
    await page.context().close()
  })

  it('changes an amount where it stands, and takes it back', async () => {
    const page = await openList()
    const row = rowOf(page, shelf.fresh[0])
    const before = await amountOf(row).innerText()
    await amountOf(row).click()
    await row.getByRole('textbox').fill(shelf.typed)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: say('web.shell.undo') }).waitFor()
    expect(await amountOf(row).innerText()).not.toBe(before)
    await page.getByRole('button', { name: say('web.shell.undo') }).click()
    await page.getByText(say('web.list.done.undone')).waitFor()
    expect(await amountOf(row).innerText()).toBe(before)
    await page.context().close()
  })

  it('renames and moves a deal in the panel, and archives it and brings it back', async () => {
    const page = await openList()
    const [, , name] = shelf.fresh
    const row = rowOf(page, name)
    await fromMenu(row, say('web.list.row.edit'))
    const panel = page.getByRole('dialog')
    await panel.getByLabel(say('web.list.edit.name'), { exact: true }).fill(`${name} 2`)
    await panel.getByLabel(say('web.list.edit.account'), { exact: true }).fill(`D ${shelf.shared}`)
    await expectFit(page, 'list-edit', seat)
    await panel.getByRole('button', { name: say('web.shell.save') }).click()
    await page.getByText(`D ${shelf.shared}`).first().waitFor()
    const renamed = rowOf(page, `${name} 2`)
    await fromMenu(renamed, say('web.list.row.archive'))
    await page.getByText(say('web.list.done.archived', { deal: `${name} 2` })).waitFor()
    await page
      .getByRole('button', { name: say('web.shell.undo') })
      .last()
      .click()
    await page.getByText(say('web.list.done.undone')).waitFor()
    await page.reload()
    await counted(page, 6)
    await fromMenu(renamed, say('web.list.row.edit'))
    await panel.getByLabel(say('web.list.edit.name'), { exact: true }).fill(name)
    await panel.getByRole('button', { name: say('web.shell.save') }).click()
    await rowOf(page, name).waitFor()
    await page.context().close()
  })

  it('takes a deal out of its account, and gives it back', async () => {
    const page = await openList()
    const [name] = shelf.fresh
    await fromMenu(rowOf(page, name), say('web.list.row.edit'))
    const panel = page.getByRole('dialog')
    const account = panel.getByLabel(say('web.list.edit.account'), { exact: true })
    const before = await account.inputValue()
    await account.fill('')
    await panel.getByRole('button', { name: say('web.shell.save') }).click()
    await page.getByText(say('web.list.done.movedOut', { deal: `A ${shelf.shared} ${name}` })).waitFor()
    expect(await rowOf(page, name).getByText(before, { exact: true }).count()).toBe(0)
    await page
      .getByRole('button', { name: say('web.shell.undo') })
      .last()
      .click()
    await rowOf(page, name).getByText(before, { exact: true }).waitFor()
    await page.context().close()
  })

  it.runIf(!phone)('is worked by the keyboard alone', async () => {
    const page = await openList()
    const [first = '', second = ''] = await namesOn(page)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: say('web.list.edit.title', { deal: first }) }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: say('web.shell.shortcuts') }).waitFor()
    await expectFit(page, 'shortcuts', seat)
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: second }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await page.getByRole('heading', { level: 1, name: say('web.list.title') }).waitFor()
    await page.context().close()
  })

  it('says when the server cannot be reached, and loads when it can', async () => {
    const page = await house.page(seat)
    await page.route('**/api/v1/deals?*', (route) => route.abort())
    await page.goto(`/?q=${encodeURIComponent(shelf.shared)}`)
    await page.getByText(say('web.list.failed')).waitFor()
    await page.unroute('**/api/v1/deals?*')
    await page.getByRole('button', { name: say('web.shell.again') }).click()
    await counted(page, 6)
    await page.context().close()
  })

  function rowOf(page: Page, name: string): Locator {
    const link = page.getByRole('link', { name: new RegExp(`${name}$`) })
    return page.locator(phone ? 'article' : 'tbody tr').filter({ has: link })
  }

  function amountOf(row: Locator): Locator {
    const what = messages.attributes.deal.amount.name
    const [label = ''] = say('web.list.edit.change', { what, value: '◆' }).split('◆')
    return row.getByRole('button', { name: label })
  }

  async function fromMenu(row: Locator, name: string): Promise<void> {
    await row.locator('button[popovertarget]').click()
    await row.getByRole('button', { name, exact: true }).click()
  }
})

async function namesOn(page: Page): Promise<string[]> {
  return page.locator('a[data-row]').allInnerTexts()
}
