import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  barriersOn,
  browserAt,
  ended,
  isReady,
  openFolder,
  serve,
  type House,
  type Seat,
  type Served,
} from './house.ts'
import { setupLink } from './setup-link.ts'
import { wordsIn } from './words.ts'

const data = openFolder()
const SECRET = 'Wants the chairman’s office'
const SEATS: readonly Required<Seat>[] = [
  { language: 'zh', width: 390, theme: 'dark' },
  { language: 'en', width: 1440, theme: 'light' },
]
let served: Served
let house: House
let admin: Page
let deal: string

beforeAll(async () => {
  served = await serve(data)
  await isReady(served)
  house = browserAt(served.address)
  const [, token] = (await setupLink(served)).split('#')
  admin = await house.page({ language: 'en', width: 1440, theme: 'light' })
  await admin.goto('/try')
  const workspace = { kind: 'new', name: 'East', language: 'en' }
  await sent(admin, 'POST', '/setup', { token, ...person('Chen'), workspace })
  const people = [{ id: 'wang', name: 'Wang' }]
  const made = await sent<{ deal: { id: string } }>(admin, 'POST', '/deals', {
    account: 'East Group',
    name: 'Campus',
    people,
  })
  deal = made.deal.id
  const win = { kind: 'power', words: SECRET }
  const claim = {
    about: 'wang',
    attribute: 'win',
    value: win,
    grade: 'stated',
    source: 'wang',
    words: SECRET,
  }
  await sent(admin, 'POST', `/deals/${deal}/observations`, { observations: [claim] })
})

afterAll(async () => {
  await house.close()
  await ended(served.server)
  rmSync(data, { recursive: true, force: true })
})

function person(name: string) {
  return { name, email: `${name}@example.com`, password: 'correct horse battery' }
}

async function sent<T = object>(page: Page, method: string, path: string, body?: object): Promise<T> {
  const answer = await page.evaluate(
    async ([method, path, body]) => {
      const headers = { 'content-type': 'application/json' }
      const given = body === undefined ? {} : { headers, body: JSON.stringify(body) }
      const response = await fetch(`/api/v1${path}`, { method, ...given })
      return { status: response.status, text: await response.text() }
    },
    [method, path, body] as const,
  )
  expect(answer.status, answer.text).toBeLessThan(300)
  return JSON.parse(answer.text) as T
}

it.each(SEATS)(
  'whoever may not see it reads that a win is known, and not which, in $language',
  async (seat) => {
    const { say } = wordsIn(seat.language)
    const invited = await sent<{ link: string }>(admin, 'POST', '/invitations', { role: 'seller' })
    const guest = await house.page(seat)
    await guest.goto('/try')
    const [, token] = invited.link.split('#')
    await sent(guest, 'POST', '/invitations/acceptance', { token, as: person(`guest-${seat.language}`) })
    const { member } = await sent<{ member: { id: string } }>(guest, 'GET', '/workspace')
    const path = `/deals/${deal}/shares/members/${member.id}`
    await sent(admin, 'PUT', path, { level: 'record', sensitive: false })
    await guest.goto(`/deals/${deal}`)
    await guest.getByText(say('web.deal.withheld'), { exact: true }).first().waitFor()
    expect(await guest.content()).not.toContain(SECRET)
    expect(await barriersOn(guest)).toEqual([])
    await admin.goto(`/deals/${deal}`)
    await admin.getByText(SECRET).first().waitFor({ state: 'attached' })
  },
)
