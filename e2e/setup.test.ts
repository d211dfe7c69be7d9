import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { barriersOn, browserAt, ended, isReady, openFolder, serve, type House, type Served } from './house.ts'
import { setupLink } from './setup-link.ts'
import { wordsIn } from './words.ts'

const data = openFolder()
const ADMIN = { name: '陈晨', email: 'chen@example.com', password: 'correct horse battery' }
const GUEST = { name: 'Li Min', email: 'li@example.com', password: 'another horse battery' }
let served: Served
let house: House
let link: string

beforeAll(async () => {
  served = await serve(data)
  await isReady(served)
  house = browserAt(served.address)
  link = await setupLink(served)
})

afterAll(async () => {
  await house.close()
  await ended(served.server)
  rmSync(data, { recursive: true, force: true })
})

type Page = Awaited<ReturnType<House['page']>>

async function fill(
  page: Page,
  language: 'zh' | 'en',
  { name, email, password }: typeof ADMIN,
): Promise<void> {
  const { say } = wordsIn(language)
  await page.getByLabel(say('web.links.name')).fill(name)
  await page.getByLabel(say('web.signIn.email')).fill(email)
  await page.getByLabel(say('web.signIn.password')).fill(password)
}

it('is no page without its token', async () => {
  const page = await house.page({ language: 'en', width: 1440, theme: 'light' })
  await page.goto('/setup')
  await page.getByRole('heading', { name: wordsIn('en').say('web.shell.missingTitle') }).waitFor()
})

it('makes an admin by the link of the terminal, who invites somebody, who joins', async () => {
  const { say } = wordsIn('zh')
  const page = await house.page({ language: 'zh', width: 390, theme: 'dark' })
  await page.goto(link)
  await fill(page, 'zh', ADMIN)
  expect(new URL(page.url()).hash).toBe('')
  expect(await barriersOn(page)).toEqual([])
  await page.getByLabel(say('web.links.setup.fresh')).check()
  await page.getByLabel(say('web.links.setup.workspace')).fill('华东销售部')
  await page.getByRole('button', { name: say('web.links.setup.submit') }).click()
  await page.waitForURL((url) => url.pathname === '/')

  const invitation = await page.evaluate(async () => {
    const answer = await fetch('/api/v1/invitations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'seller' }),
    })
    return (await answer.json()) as { link: string }
  })
  const guest = await house.page({ language: 'en', width: 1440, theme: 'light' })
  const words = wordsIn('en')
  await guest.goto(new URL(invitation.link).pathname + new URL(invitation.link).hash)
  await guest
    .getByRole('heading', { level: 1, name: words.say('web.links.join.title', { workspace: '华东销售部' }) })
    .waitFor()
  expect(await barriersOn(guest)).toEqual([])
  await fill(guest, 'en', GUEST)
  await guest.getByRole('button', { name: words.say('web.links.join.submit') }).click()
  await guest.waitForURL((url) => url.pathname === '/')

  await guest.goto(new URL(invitation.link).pathname + new URL(invitation.link).hash)
  await guest.getByRole('heading', { name: words.say('web.links.gone.title') }).waitFor()
})
