import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type Browser } from '../testing/browser.ts'
import { ADMIN, codeIn, openTeam, PASSWORD, signedIn, type Team } from '../testing/team.ts'

let team: Team

beforeAll(async () => {
  team = await openTeam()
}, 120_000)

afterAll(async () => team.close())

function tried(email: string, password: string, remote = '10.0.0.9') {
  return openBrowser(team.house, remote).ask('POST', '/sign-in/password', { email, password })
}

/** What an answer tells, but for what is another in each. */
function told({ status, json, headers }: Awaited<ReturnType<typeof tried>>): unknown {
  const same = Object.entries(headers).filter(([name]) => name !== 'x-request-id' && name !== 'date')
  return { status, json: { ...(json as object), request: '' }, headers: Object.fromEntries(same) }
}

describe('signing in by password', () => {
  it('takes the right one, and hands the token to no script', async () => {
    const browser = openBrowser(team.house)
    const answered = await browser.ask('POST', '/sign-in/password', {
      email: 'CHEN@example.com',
      password: PASSWORD,
    })
    expect(answered.json).toEqual({ secondFactor: false })
    expect((await browser.ask('GET', '/session')).json).toMatchObject({
      by: 'session',
      account: { email: ADMIN.email, secondFactor: false },
    })
  })

  it('does not tell whether an address exists', async () => {
    const [known, unknown] = [
      await tried(ADMIN.email, 'wrong wrong'),
      await tried('nobody@example.com', 'wrong wrong'),
    ]
    expect(told(known)).toEqual(told(unknown))
    expect([known.status, codeIn(known)]).toEqual([401, 'sign-in-failed'])
  })

  it('locks guessing out for an address, known or not, from wherever it comes', async () => {
    await team.join('reader', { email: 'guessed@example.com' })
    const { owner } = team.house.database
    for (const email of ['guessed@example.com', 'unknown@example.com']) {
      for (let n = 0; n < 3; n++) expect((await tried(email, 'wrong wrong', `10.0.1.${n}`)).status).toBe(401)
      const { rowCount } = await owner.query(`update sign_in.attempts set tries = 10 where tries = 3`)
      expect(rowCount).toBe(1)
      const locked = await tried(email, PASSWORD, '10.0.2.1')
      expect([locked.status, codeIn(locked)]).toEqual([429, 'too-many-tries'])
    }
    await team.house.database.owner.query(`update sign_in.attempts set since = now() - interval '16 minutes'`)
    expect((await tried('guessed@example.com', PASSWORD)).status).toBe(200)
  })

  it('locks guessing out from one place, whatever addresses are tried', async () => {
    const { owner } = team.house.database
    await tried('one@example.com', 'wrong wrong', '10.9.9.9')
    await owner.query('update sign_in.attempts set tries = tries + 99')
    expect(codeIn(await tried('two@example.com', 'wrong wrong', '10.9.9.9'))).toBe('too-many-tries')
    expect(codeIn(await tried('two@example.com', 'wrong wrong', '10.9.9.8'))).toBe('sign-in-failed')
    await owner.query('delete from sign_in.attempts')
  })

  it('keeps of who tried, and from where, only hashes', async () => {
    await tried('secretly@example.com', 'wrong wrong', '10.1.2.3')
    const { rows } = await team.house.database.owner.query('select * from sign_in.attempts')
    expect(JSON.stringify(rows)).not.toMatch(/secretly|10\.1\.2\.3/)
    expect(rows.length).toBeGreaterThan(0)
  })

  it('keeps of a session only a hash', async () => {
    const browser = await signedIn(team.house, ADMIN)
    const token = decodeURIComponent(browser.cookies.get('prewin') ?? '').split('.')[0] ?? ''
    expect(token.length).toBeGreaterThan(20)
    const { rows } = await team.house.database.owner.query('select * from sign_in.sessions')
    expect(JSON.stringify(rows)).not.toContain(token)
    const { rows: passwords } = await team.house.database.owner.query(
      'select password from sign_in.credentials',
    )
    expect(JSON.stringify(passwords)).toMatch(/scrypt\$15\$8\$3\$/)
  })

  it('lets a hash that somebody stole in nowhere', async () => {
    const { rows } = await team.house.database.owner.query<{ token: string }>(
      'select token from sign_in.sessions',
    )
    for (const { token } of rows) {
      const headers = { cookie: `prewin=${token}.x` }
      expect((await openBrowser(team.house).ask('GET', '/deals', undefined, headers)).status).toBe(401)
    }
  })

  it('has no address of better-auth’s own', async () => {
    const browser = openBrowser(team.house)
    for (const path of [
      'sign-up/email',
      'sign-in/email',
      'get-session',
      'list-sessions',
      'update-user',
      'delete-user',
    ])
      expect((await browser.ask('POST', `/sign-in/${path}`, {})).status).toBe(404)
  })
})

describe('a second factor', () => {
  const person = { email: 'careful@example.com', password: PASSWORD }
  let careful: Browser
  let secret: string
  let backupCodes: string[]

  /** What an app would show now; the next one where that was used. */
  const code = () => createOTP(secret, { period: 30, digits: 6 }).totp()

  it('begins with the password and holds from its first code on', async () => {
    careful = await team.join('seller', person)
    const wrong = await careful.ask('POST', '/account/second-factor', { password: 'wrong wrong' })
    expect(codeIn(wrong)).toBe('sign-in-failed')
    const begun = await careful.ask('POST', '/account/second-factor', { password: PASSWORD })
    const { uri, backupCodes: codes } = begun.json as { uri: string; backupCodes: string[] }
    secret = secretIn(uri)
    backupCodes = codes
    expect(codes.length).toBeGreaterThan(5)
    const half = await openBrowser(team.house).ask('POST', '/sign-in/password', person)
    expect(half.json).toEqual({ secondFactor: false })
    expect(
      (await careful.ask('POST', '/account/second-factor/confirmation', { code: await code() })).status,
    ).toBe(200)
    expect((await careful.ask('GET', '/session')).json).toMatchObject({ account: { secondFactor: true } })
  })

  it('is asked for, and until then nobody is signed in', async () => {
    const browser = openBrowser(team.house)
    expect((await browser.ask('POST', '/sign-in/password', person)).json).toEqual({ secondFactor: true })
    expect((await browser.ask('GET', '/deals')).status).toBe(401)
    expect(codeIn(await browser.ask('POST', '/sign-in/second-factor', { code: '000000', kind: 'app' }))).toBe(
      'sign-in-failed',
    )
    expect(
      (await browser.ask('POST', '/sign-in/second-factor', { code: await code(), kind: 'app' })).json,
    ).toEqual({
      secondFactor: false,
    })
    expect((await browser.ask('GET', '/deals')).status).toBe(200)
  })

  it('may be one of the backup codes, once', async () => {
    const [backup] = backupCodes
    for (const expected of [200, 401]) {
      const browser = openBrowser(team.house)
      await browser.ask('POST', '/sign-in/password', person)
      const answered = await browser.ask('POST', '/sign-in/second-factor', { code: backup, kind: 'backup' })
      expect(answered.status).toBe(expected)
    }
  })

  it('stands in the database as nobody can read it', async () => {
    const { rows } = await team.house.database.owner.query('select * from sign_in.second_factors')
    const kept = JSON.stringify(rows)
    expect(kept).not.toContain(secret)
    for (const one of backupCodes) expect(kept).not.toContain(one)
  })

  it('is given up by the password', async () => {
    const browser = openBrowser(team.house)
    await browser.ask('POST', '/sign-in/password', person)
    await browser.ask('POST', '/sign-in/second-factor', { code: backupCodes[1], kind: 'backup' })
    expect((await browser.ask('POST', '/account/second-factor/removal', { password: PASSWORD })).status).toBe(
      200,
    )
    expect((await openBrowser(team.house).ask('POST', '/sign-in/password', person)).json).toEqual({
      secondFactor: false,
    })
  })
})

/** As an app reads it: base32. */
function secretIn(uri: string): string {
  const bits = [...(new URL(uri).searchParams.get('secret') ?? '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString()
}

describe('a password', () => {
  it('is changed by whoever knows it, and every other session ends', async () => {
    const person = { email: 'changing@example.com', password: PASSWORD }
    const one = await team.join('seller', person)
    const other = await signedIn(team.house, person)
    const change = (current: string, password: string) =>
      one.ask('PUT', '/account/password', { current, password })
    expect(codeIn(await change('wrong wrong', 'another long one'))).toBe('sign-in-failed')
    expect(codeIn(await change(PASSWORD, 'short'))).toBe('password-too-weak')
    expect((await change(PASSWORD, 'another long one')).status).toBe(200)
    expect((await one.ask('GET', '/deals')).status).toBe(200)
    expect((await other.ask('GET', '/deals')).status).toBe(401)
    expect((await tried(person.email, PASSWORD)).status).toBe(401)
    expect((await tried(person.email, 'another long one')).status).toBe(200)
  })
})
