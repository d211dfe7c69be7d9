import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../testing/browser.ts'
import { openMailbox, textOf, type Mailbox } from '../testing/mailbox.ts'
import { codeIn, openTeam, PASSWORD, signedIn, tokenIn, type Team } from '../testing/team.ts'
import { openPost, type Post } from './post.ts'

let mailbox: Mailbox
let post: Post
let team: Team
const failures: unknown[] = []

beforeAll(async () => {
  mailbox = await openMailbox()
  post = openPost({ url: mailbox.url, from: 'prewin@example.com' }, (error) => failures.push(error))
  team = await openTeam({ send: (letter) => post.send(letter) })
}, 120_000)

afterAll(async () => {
  await team.close()
  await post.close()
  await mailbox.close()
})

function linkIn(mail: string): string {
  return tokenIn(/http:\/\/localhost\/\w+#[\w-]+/.exec(textOf(mail))?.[0] ?? '')
}

describe('mail', () => {
  it('brings an invitation to the one it is bound to, in the language of the workspace', async () => {
    const made = await team.admin.ask('POST', '/invitations', { role: 'seller', email: 'Wang@example.com' })
    expect(made.json).toMatchObject({ mailed: true })
    const mail = await mailbox.next()
    expect(mail).toMatch(/^To: wang@example\.com/m)
    expect(textOf(mail)).toContain('同事')
    const as = { name: '王', email: 'wang@example.com', password: PASSWORD }
    const browser = openBrowser(team.house)
    expect((await browser.ask('POST', '/invitations/acceptance', { token: linkIn(mail), as })).status).toBe(
      200,
    )
  })

  it('sets a forgotten password, once, and ends every session', async () => {
    const person = { email: 'forgetful@example.com', password: PASSWORD }
    const before = await team.join('seller', person)
    expect((await before.ask('GET', '/deals')).status).toBe(200)
    const browser = openBrowser(team.house)
    expect((await browser.ask('POST', '/sign-in/reset-requests', { email: person.email })).status).toBe(200)
    const mail = await mailbox.next()
    const token = linkIn(mail)
    expect(textOf(mail)).toMatch(/重设[\s\S]*new password/)
    const set = (password: string) => browser.ask('POST', '/sign-in/resets', { token, password })
    expect(codeIn(await set('short'))).toBe('password-too-weak')
    expect((await set('a new long one')).status).toBe(200)
    expect((await set('another long one')).status).toBe(404)
    expect((await before.ask('GET', '/deals')).status).toBe(401)
    await signedIn(team.house, { ...person, password: 'a new long one' })
  })

  it('is asked for alike by those who have an account and those who have none', async () => {
    const browser = openBrowser(team.house)
    const asked = (email: string) => browser.ask('POST', '/sign-in/reset-requests', { email })
    const told = (await Promise.all(['wang@example.com', 'nobody@example.com'].map(asked))).map(
      ({ status, text }) => ({ status, text }),
    )
    expect(told[0]).toEqual({ status: 200, text: '{}' })
    expect(told[1]).toEqual(told[0])
    expect(await mailbox.next()).toMatch(/^To: wang@example\.com/m)
    await post.close()
    expect(mailbox.unread).toEqual([])
  })

  it('that does not go out is told of without its words', async () => {
    const gone = openPost({ url: 'smtp://127.0.0.1:1', from: 'prewin@example.com' }, (error) =>
      failures.push(error),
    )
    gone.send({ kind: 'reset', to: 'x@example.com', link: 'http://localhost/reset#secret' })
    await gone.close()
    expect(failures).toMatchObject([{ code: 'ESOCKET' }])
  })
})
