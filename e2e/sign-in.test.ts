import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  barriersOn,
  browserAt,
  ended,
  isReady,
  openFolder,
  serve,
  shoot,
  type House,
  type Seat,
  type Served,
} from './house.ts'
import { setupLink } from './setup-link.ts'
import { wordsIn } from './words.ts'

const data = openFolder()
const PERSON = { name: '陈晨', email: 'chen@example.com', password: 'correct horse battery' }
let served: Served
let house: House

beforeAll(async () => {
  served = await serve(data)
  await isReady(served)
  house = browserAt(served.address)
  const [, token] = (await setupLink(served)).split('#')
  const { status } = await fetch(`${served.address}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...PERSON, token, workspace: { kind: 'take-over' } }),
  })
  expect(status).toBe(201)
})

afterAll(async () => {
  await house.close()
  await ended(served.server)
  rmSync(data, { recursive: true, force: true })
})

const SEATS: readonly Required<Seat>[] = [
  { language: 'zh', width: 390, theme: 'dark' },
  { language: 'en', width: 1440, theme: 'light' },
]

it.each(SEATS)(
  'whoever is not signed in signs in and comes back, in $language at $width px',
  async (seat) => {
    const { say } = wordsIn(seat.language)
    const page = await house.page(seat)
    await page.goto('/?q=x')
    await page.getByRole('heading', { level: 1, name: say('web.signIn.title') }).waitFor()
    await page.getByLabel(say('web.signIn.email')).fill(PERSON.email)
    await page.getByLabel(say('web.signIn.password')).fill('wrong horse battery')
    await page.getByRole('button', { name: say('web.signIn.submit') }).click()
    await page.getByText(say('web.shell.problems.sign-in-failed')).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await shoot(page, `sign-in-${seat.language}-${seat.width}`)
    await page.getByLabel(say('web.signIn.password')).fill(PERSON.password)
    await page.getByRole('button', { name: say('web.signIn.submit') }).click()
    await page.waitForURL('**/?q=x')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.context().close()
  },
)
