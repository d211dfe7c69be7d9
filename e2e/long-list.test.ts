import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { multiplyDeals } from '../bench/many-deals.ts'
import { servePages } from '../bench/page-server.ts'
import { bringForward, seedDatabase } from '../bench/seeded-database.ts'
import { ensurePages } from '../setup/ready.mjs'
import { provision } from '../src/store/embedded/provision.ts'
import { startEmbedded, type Embedded } from '../src/store/embedded/start-embedded.ts'
import { browserAt, openFolder, type House, type Seat } from './house.ts'
import { wordsIn } from './words.ts'

const DEALS = 10_000
const DISTINCT = { deals: 20, people: 5, observations: 30 }
/** So many rows down one sees that it goes on. */
const FAR = 1500

let folder: string
let embedded: Embedded
let server: Awaited<ReturnType<typeof servePages>>
let house: House

beforeAll(async () => {
  folder = openFolder()
  embedded = await startEmbedded({ data: folder })
  const logins = await provision(embedded, 'prewin')
  await bringForward(logins)
  await seedDatabase(logins, DISTINCT)
  await multiplyDeals(logins, DEALS)
  server = await servePages(logins, await ensurePages())
  house = browserAt(server.address)
})

afterAll(async () => {
  await house.close()
  await server.close()
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
})

const SEATS: readonly Required<Seat>[] = [
  { language: 'zh', width: 1440, theme: 'light' },
  { language: 'en', width: 390, theme: 'dark' },
]

describe.each(SEATS)('ten thousand deals in $language at $width px, $theme', (seat) => {
  const { say } = wordsIn(seat.language)

  it('scroll on and on, and there is a deal wherever one stops', async () => {
    const page = await house.page(seat)
    await page.goto('/')
    await page.getByText(say('web.list.count', { count: DEALS })).waitFor()
    for (let last = 0; last < FAR; last = await lastOn(page)) {
      await page.evaluate(toTheEnd)
      await page.waitForFunction(hasRowAfter, last)
    }
    await page.evaluate(toTheTop)
    await page.locator('[data-row="0"]').waitFor()
    expect(await page.evaluate(fewestInSight, 40)).toBeGreaterThan(0)
    for (const place of [0, 0.9, 0.1, 0.5, 1]) {
      await page.evaluate(jumpTo, place)
      await expect.poll(() => page.evaluate(fewestInSight, 0), { message: `at ${place}` }).toBeGreaterThan(1)
    }
    // Only what is in sight is there.
    expect(await page.locator('[data-row]').count()).toBeLessThan(100)
    await page.context().close()
  })
})

async function lastOn(page: Page): Promise<number> {
  return Number(await page.locator('[data-row]').last().getAttribute('data-row'))
}

function hasRowAfter(last: number): boolean {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')].some(
    ({ dataset }) => Number(dataset['row']) > last,
  )
}

function toTheEnd(): void {
  scrollTo(0, document.documentElement.scrollHeight)
}

function toTheTop(): void {
  scrollTo(0, 0)
}

function jumpTo(share: number): void {
  scrollTo(0, share * document.documentElement.scrollHeight)
}

/** The fewest deals that were in sight on the way of so many steps down, each most of a window. */
async function fewestInSight(steps: number): Promise<number> {
  const isInSight = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  const inSight = () => [...document.querySelectorAll('[data-row]')].filter(isInSight).length
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  let fewest = inSight()
  for (let step = 0; step < steps; step++) {
    scrollBy(0, innerHeight * 0.7)
    await frame()
    await frame()
    fewest = Math.min(fewest, inSight())
  }
  return fewest
}
