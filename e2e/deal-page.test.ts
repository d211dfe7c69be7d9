import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dealFile, imported } from './deal-files.ts'
import { openHouse, type House, type Language, type Seat } from './house.ts'
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

/** What is heard of the decider of each deal, with a word of doubt in it. */
const HEARD: Readonly<Record<Language, { of: string; doubtful: string; word: string; past: string }>> = {
  zh: { of: 'wei', doubtful: '可能还要再看一家', word: '可能', past: '2026-06-01' },
  en: {
    of: 'willem',
    doubtful: 'We will probably go with you',
    word: 'probably',
    past: '2026-03-10',
  },
}

describe.each(SEATS)('the deal page in $language at $width px, $theme', (seat) => {
  const { say, messages } = wordsIn(seat.language)
  const heard = HEARD[seat.language]

  async function openDeal(search = ''): Promise<Page> {
    const deal = await imported(house.address, dealFile(seat.language))
    const page = await house.page(seat)
    await page.goto(`/deals/${deal}${search}`)
    await page.locator('article h1').waitFor()
    return page
  }

  it('opens a finding down to what the customer said', async () => {
    const page = await openDeal()
    const said = page.locator('#findings article').filter({ has: page.locator('blockquote') })
    await said.first().locator('summary').first().click()
    const quote = said.first().locator('blockquote').first()
    await quote.waitFor()
    expect(dealFile(seat.language)).toContain(await quote.innerText())
    await expectFit(page, 'deal-because', seat)
    await page.context().close()
  })

  it('hears a word of doubt while it is typed, and is told that he means it', async () => {
    const page = await openDeal()
    const panel = await begin(page)
    await panel.getByLabel(say('web.record.words')).fill(heard.doubtful)
    await panel.getByRole('status').filter({ hasText: heard.word }).waitFor()
    const counts = panel.locator('footer p', { hasText: say('web.record.counts') })
    await counts.filter({ hasText: messages.attributes.grades.inferred.name }).waitFor()
    await expectFit(page, 'record-doubt', seat)
    await panel.getByRole('button', { name: say('web.record.meansIt') }).click()
    await panel.getByText(say('web.record.firm', { word: heard.word })).waitFor()
    await counts.filter({ hasText: messages.attributes.grades.stated.name }).waitFor()
    await panel.getByRole('button', { name: say('web.record.save') }).click()
    await notice(page, say('web.record.saved')).waitFor()
    await page.locator('#log blockquote', { hasText: heard.doubtful }).waitFor()
    await page.context().close()
  })

  it('overrules a doubt in the log with one tap, and takes that back with another', async () => {
    const page = await openDeal()
    const panel = await begin(page)
    await panel.getByLabel(say('web.record.words')).fill(heard.doubtful)
    await panel.getByRole('button', { name: say('web.record.save') }).click()
    const before = await figures(page)
    const overrule = page
      .locator('#log')
      .getByRole('button', { name: say('web.record.meansIt') })
      .first()
    const doubted = await page
      .locator('#log')
      .getByRole('button', { name: say('web.record.meansIt') })
      .count()
    await overrule.click()
    await page.waitForFunction(isOther, before)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await notice(page, say('web.record.affirmed')).waitFor()
    const left = await page
      .locator('#log')
      .getByRole('button', { name: say('web.record.meansIt') })
      .count()
    expect(left).toBe(doubted - 1)
    await page
      .getByRole('button', { name: say('web.shell.undo') })
      .last()
      .click()
    await page.waitForFunction(isAgain, before)
    await overrule.waitFor()
    await expectFit(page, 'log-doubted', seat)
    await page.context().close()
  })

  it('shows the end of the page free of the button to record', async () => {
    const page = await openDeal()
    const last = page.locator('#log li li').last()
    const record = page.locator('[data-tour=record]')
    await last.waitFor()
    await page.waitForFunction(isAtItsEnd)
    const [end, button] = [await last.boundingBox(), await record.boundingBox()]
    if (!end || !button) throw new Error('nothing is in sight')
    // On a wide screen it stands at the head of the page.
    if (button.y > 0) expect(end.y + end.height).toBeLessThanOrEqual(button.y)
    await expectFit(page, 'deal-end', seat)
    await page.context().close()
  })

  it('moves the judgement before the server has answered, and the server agrees', async () => {
    const page = await openDeal()
    const release = await hold(page)
    const before = await figures(page)
    await save(await begin(page))
    await page.waitForFunction(isOther, before)
    const after = await figures(page)
    release()
    await page.waitForResponse((answer) => answer.url().endsWith('/observations') && answer.ok())
    await page.reload()
    await page.locator('article h1').waitFor()
    expect(await figures(page)).toBe(after)
    await page.context().close()
  })

  it('takes back what was recorded, and keeps both in the log', async () => {
    const page = await openDeal()
    const before = await figures(page)
    await save(await begin(page))
    await page.waitForFunction(isOther, before)
    await page.getByRole('button', { name: say('web.shell.undo') }).click()
    await page.waitForFunction(isAgain, before)
    await page
      .locator('#log')
      .getByText(say('web.log.retracted', { what: '' }).trim())
      .first()
      .waitFor()
    await page.context().close()
  })

  it('keeps an entry that did not arrive and sends it again', async () => {
    const page = await openDeal()
    const before = await figures(page)
    await page.route('**/observations', (route) => route.abort())
    await save(await begin(page))
    const panel = page.getByRole('dialog')
    await panel.getByText(say('web.shell.problems.offline')).waitFor()
    await notice(page, say('web.record.saved')).waitFor({ state: 'detached' })
    await page.waitForFunction(isAgain, before)
    await page.unroute('**/observations')
    await panel.getByRole('button', { name: say('web.record.save') }).click()
    await page.waitForFunction(isOther, before)
    await notice(page, say('web.record.saved')).last().waitFor()
    await page.context().close()
  })

  it('records the answer to a question and what a finding lacks', async () => {
    const page = await openDeal()
    await page
      .locator('#questions')
      .getByRole('button', { name: say('web.record.answer') })
      .first()
      .click()
    const panel = page.getByRole('dialog', { name: say('web.record.title') })
    await panel.waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    await page.locator('#findings > details > summary').click()
    const title = messages.findings['missing-information'].title
    const lacking = page.locator('#findings article').filter({ hasText: title }).first()
    await lacking.locator('summary').click()
    await lacking.getByRole('button').first().click()
    await panel.waitFor()
    await page.context().close()
  })

  it('shows the deal as it was known on a past day, and records nothing there', async () => {
    const page = await openDeal(`?on=${heard.past}`)
    await page.getByRole('status').filter({ hasText: heard.past }).waitFor()
    expect(await page.getByRole('button', { name: say('web.record.open') }).count()).toBe(0)
    await expectFit(page, 'deal-past-day', seat)
    const past = await figures(page)
    await page.getByRole('link', { name: say('web.deal.toToday') }).click()
    await page.waitForFunction(isOther, past)
    await page
      .getByRole('button', { name: say('web.record.open') })
      .first()
      .waitFor()
    await page.context().close()
  })

  it('has a name and a heading while it is on its way', async () => {
    const deal = await imported(house.address, dealFile(seat.language))
    const page = await house.page(seat)
    await page.route('**/log', () => undefined)
    await page.goto(`/deals/${deal}`)
    await page.getByRole('heading', { level: 1, name: say('web.shell.loading') }).waitFor()
    await expectFit(page, 'deal-loading', seat)
    await page.context().close()
  })

  /** Opens Record by its key and says that the decider is wholly for us. */
  async function begin(page: Page): Promise<Locator> {
    await page.keyboard.press('r')
    const panel = page.getByRole('dialog', { name: say('web.record.title') })
    await panel.getByLabel(say('web.record.whom'), { exact: true }).selectOption(heard.of)
    await panel.getByRole('button', { expanded: false }).first().click()
    await panel.getByRole('searchbox').fill('support')
    await page.keyboard.press('Enter')
    await panel.getByRole('radio', { name: '+5' }).check()
    return panel
  }

  async function save(panel: Locator): Promise<void> {
    await panel
      .getByLabel(say('web.record.words'))
      .fill(seat.language === 'zh' ? '就用你们的' : 'We go with you')
    await panel.getByRole('button', { name: say('web.record.save') }).click()
  }
})

/** Holds what is recorded back from the server until it is told to let it go. */
async function hold(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/observations', async (route) => {
    await released
    await route.continue()
  })
  return release
}

function notice(page: Page, text: string): Locator {
  return page.getByRole('status').getByText(text)
}

async function figures(page: Page): Promise<string> {
  return page.locator('[data-tour=outlook] p').nth(1).innerText()
}

function isOther(before: string): boolean {
  return document.querySelectorAll<HTMLElement>('[data-tour=outlook] p')[1]?.innerText !== before
}

/** Scrolls there; what comes in late makes the page longer. */
function isAtItsEnd(): boolean {
  scrollTo(0, document.documentElement.scrollHeight)
  return scrollY + innerHeight >= document.documentElement.scrollHeight - 1
}

function isAgain(before: string): boolean {
  return document.querySelectorAll<HTMLElement>('[data-tour=outlook] p')[1]?.innerText === before
}
