import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CannotStart } from '../store/cannot-start.ts'
import { isOnLoopbackOnly, readConfig, type Environment } from './config.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prewin-config-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function refusalsOf(environment: Environment): string[] {
  try {
    readConfig(environment, true)
    return []
  } catch (error) {
    if (error instanceof CannotStart) return error.refusals.map(({ code }) => code)
    throw error
  }
}

describe('the settings', () => {
  it('are all optional', () => {
    expect(readConfig({}, true)).toEqual({
      host: '127.0.0.1',
      port: 3040,
      portIsSet: false,
      data: undefined,
      database: undefined,
      demo: true,
      publicUrl: undefined,
      tls: undefined,
      secret: undefined,
      signOn: undefined,
      mail: undefined,
    })
  })

  it('bring the demo along in a checkout alone, unless they say otherwise', () => {
    expect(readConfig({}, false).demo).toBe(false)
    expect(readConfig({ PREWIN_DEMO: 'on' }, false).demo).toBe(true)
    expect(readConfig({ PREWIN_DEMO: '0' }, true).demo).toBe(false)
  })

  it('are as if not there where they are empty', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, true)).toMatchObject({
      portIsSet: false,
      database: undefined,
    })
  })

  it('are refused all at once', () => {
    const wrong = {
      PORT: '99999',
      DATABASE_URL: 'mysql://x',
      DATABASE_OWNER_URL: 'nonsense',
      PREWIN_DEMO: 'maybe',
      PREWIN_PUBLIC_URL: 'prewin.example.com',
      PREWIN_TLS_KEY: 'key.pem',
      PREWIN_SECRET: 'short',
      PREWIN_OIDC_ISSUER: 'https://id.example.com',
      PREWIN_SMTP_URL: 'mail.example.com',
      PREWIN_MAIL_FROM: 'prewin@example.com',
    }
    expect(refusalsOf(wrong)).toEqual([
      'bad-port',
      'bad-database-url',
      'bad-database-url',
      'bad-demo',
      'bad-public-url',
      'tls-incomplete',
      'secret-too-short',
      'sign-on-incomplete',
      'bad-mail-url',
    ])
  })

  it.each(['127.0.0.1', '127.0.0.53', '::1', 'localhost'])('leave the house open on %s', (HOST) => {
    expect(isOnLoopbackOnly(readConfig({ HOST }, true))).toBe(true)
  })

  it.each(['0.0.0.0', '::', '192.168.1.4', 'example.com', '127.evil.example'])(
    'have everybody sign in where it listens on %s',
    (HOST) => {
      expect(isOnLoopbackOnly(readConfig({ HOST }, true))).toBe(false)
    },
  )

  it('have everybody sign in where a proxy stands before it', () => {
    const behind = (PREWIN_PUBLIC_URL: string) => isOnLoopbackOnly(readConfig({ PREWIN_PUBLIC_URL }, true))
    expect(behind('https://prewin.example.com')).toBe(false)
    expect(behind('http://localhost:8080')).toBe(true)
  })

  it('say what is missing of an identity provider or of mail', () => {
    const provider = { PREWIN_OIDC_CLIENT_ID: 'prewin', PREWIN_OIDC_CLIENT_SECRET: 's' }
    expect(refusalsOf(provider)).toEqual(['sign-on-incomplete'])
    expect(refusalsOf({ ...provider, PREWIN_OIDC_ISSUER: 'id.example.com' })).toEqual(['bad-issuer'])
    expect(refusalsOf({ PREWIN_MAIL_FROM: 'prewin@example.com' })).toEqual(['mail-incomplete'])
  })

  it('take a database behind a socket, too', () => {
    const url = 'postgres://prewin@/prewin?host=/run/postgresql'
    expect(readConfig({ DATABASE_URL: url }, true).database).toEqual({ url, ownerUrl: undefined })
  })

  it('want the application’s login beside the owner’s', () => {
    expect(refusalsOf({ DATABASE_OWNER_URL: 'postgres://o@db/prewin' })).toEqual(['owner-without-database'])
  })

  it('say which file of a certificate cannot be read, or is none', () => {
    const cert = join(folder, 'cert.pem')
    writeFileSync(cert, 'not a certificate')
    const key = join(folder, 'missing.pem')
    expect(refusalsOf({ PREWIN_TLS_CERT: cert, PREWIN_TLS_KEY: key })).toEqual(['tls-unreadable'])
    expect(refusalsOf({ PREWIN_TLS_CERT: cert, PREWIN_TLS_KEY: cert })).toEqual(['tls-unreadable'])
  })
})
