import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../testing/browser.ts'
import { ADMIN, invited, openTeam, PASSWORD, signedIn, tokenIn, type Team } from '../testing/team.ts'

const lines: string[] = []
let team: Team

beforeAll(async () => {
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  team = await openTeam({ logger: pino({ level: 'trace' }, stream) })
}, 120_000)

afterAll(async () => team.close())

describe('the log', () => {
  it('tells of signing in and inviting without a secret, an address or a name', async () => {
    const secrets = [PASSWORD, ADMIN.email, ADMIN.name, 'wrong wrong', 'guess@example.com']
    const person = { name: '神秘人', email: 'secret.person@example.com', password: 'another long secret' }
    const browser = openBrowser(team.house, '10.20.30.40')
    await browser.ask('POST', '/sign-in/password', { email: 'guess@example.com', password: 'wrong wrong' })
    const token = await invited(team.admin, { role: 'seller', email: person.email })
    await browser.ask('POST', '/invitations/look', { token })
    await browser.ask('POST', '/invitations/acceptance', { token, as: person })
    const { json } = await browser.ask('POST', '/keys', { name: '秘密的钥匙', scopes: ['read'], days: 1 })
    const { key } = json as { key: string }
    await team.house.ask('GET', '/deals', undefined, { authorization: `Bearer ${key}` })
    const begun = await browser.ask('POST', '/account/second-factor', { password: person.password })
    const { uri, backupCodes } = begun.json as { uri: string; backupCodes: string[] }
    const { json: members } = await team.admin.ask('GET', '/members')
    const { id } = (members as { members: { id: string; email: string }[] }).members.find(
      ({ email }) => email === person.email,
    ) as { id: string }
    const link = await team.admin.ask('POST', `/members/${id}/reset-links`)
    const reset = tokenIn((link.json as { link: string }).link)
    await browser.ask('POST', '/sign-in/resets', { token: reset, password: 'yet another secret' })
    await browser.ask('GET', '/sign-in/callback/oidc?code=a-secret-code&state=a-secret-state')
    await browser.ask('POST', '/setup', { token: 'x'.repeat(43), name: '神秘人' })
    await signedIn(team.house, ADMIN)
    const cookies = [...team.admin.cookies.values()].map(
      (value) => decodeURIComponent(value).split('.')[0] ?? '',
    )
    const all = [
      ...secrets,
      ...Object.values(person),
      ...[
        token,
        key,
        reset,
        uri,
        '秘密的钥匙',
        'yet another secret',
        'a-secret-code',
        'a-secret-state',
        '10.20.30.40',
      ],
      ...backupCodes,
      ...cookies,
    ]
    const log = lines.join('')
    expect(lines.length).toBeGreaterThan(10)
    for (const secret of all) expect(log.includes(secret), secret).toBe(false)
  })

  it('finds in the database no secret as it was given', async () => {
    const { owner } = team.house.database
    const { rows: tables } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'sign_in')`,
    )
    const kept: string[] = []
    for (const { name } of tables) {
      const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`)
      kept.push(...rows.map(({ row }) => row))
    }
    const all = kept.join('\n')
    const token = [...team.admin.cookies.values()].map(
      (value) => decodeURIComponent(value).split('.')[0] ?? '',
    )
    for (const secret of [PASSWORD, 'another long secret', 'yet another secret', ...token])
      expect(all.includes(secret), secret).toBe(false)
    expect(all).toContain(ADMIN.email)
  })
})
