import { readFileSync } from 'node:fs'
import { isIPv4 } from 'node:net'
import { createSecureContext } from 'node:tls'
import type { StartRefusal, StartRefusalCode } from '../domain/start-refusal.ts'
import { CannotStart } from '../store/cannot-start.ts'

/** How this server is to run. */
export interface Config {
  readonly host: string
  readonly port: number
  /** It was asked for, so no other will do. */
  readonly portIsSet: boolean
  /** Undefined: where the program thinks best. */
  readonly data: string | undefined
  /** Undefined: the embedded database. */
  readonly database: ExternalDatabase | undefined
  readonly demo: boolean
  readonly publicUrl: string | undefined
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | undefined
  /** What signs cookies and hides secrets; undefined: kept in the data folder. */
  readonly secret: string | undefined
  /** The identity provider of the house. */
  readonly signOn:
    { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | undefined
  readonly mail: { readonly url: string; readonly from: string } | undefined
}

/** A PostgreSQL somebody else runs. */
export interface ExternalDatabase {
  /** The application's login. */
  readonly url: string
  /** The login that owns the tables; where there is none the application's migrates, too. */
  readonly ownerUrl: string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

const PORT = 3040
const ON = ['on', '1', 'true', 'yes']
const OFF = ['off', '0', 'false', 'no']

/** Reads the settings; everything that is wrong with them is reported at once. `inCheckout` turns the demo on. */
export function readConfig(environment: Environment, inCheckout: boolean): Config {
  const refusals: StartRefusal[] = []
  const refuse: Refuse = (code, params = {}) => void refusals.push({ code, params })
  const set = (name: string): string | undefined => environment[name]?.trim() || undefined
  const config = {
    host: set('HOST') ?? '127.0.0.1',
    port: readPort(set('PORT'), refuse),
    portIsSet: set('PORT') !== undefined,
    data: set('PREWIN_DATA'),
    database: readDatabase(set('DATABASE_URL'), set('DATABASE_OWNER_URL'), refuse),
    demo: readDemo(set('PREWIN_DEMO'), inCheckout, refuse),
    publicUrl: readPublicUrl(set('PREWIN_PUBLIC_URL'), refuse),
    tls: readTls(set('PREWIN_TLS_CERT'), set('PREWIN_TLS_KEY'), refuse),
    secret: readSecret(set('PREWIN_SECRET'), refuse),
    signOn: readSignOn(set, refuse),
    mail: readMail(set('PREWIN_SMTP_URL'), set('PREWIN_MAIL_FROM'), refuse),
  }
  if (refusals.length > 0) throw new CannotStart(refusals)
  return config
}

type Refuse = (code: StartRefusalCode, params?: Readonly<Record<string, string>>) => void

/** Whether nobody but those on this machine reaches us; through a proxy others do. */
export function isOnLoopbackOnly({ host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>): boolean {
  return isLoopback(host) && (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname))
}

function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || (isIPv4(host) && host.startsWith('127.'))
}

function readPort(came: string | undefined, refuse: Refuse): number {
  if (came === undefined) return PORT
  const port = Number(came)
  if (!/^\d+$/.test(came) || port > 65_535) refuse('bad-port', { came })
  return port
}

function readDatabase(
  url: string | undefined,
  ownerUrl: string | undefined,
  refuse: Refuse,
): ExternalDatabase | undefined {
  if (ownerUrl !== undefined && url === undefined) refuse('owner-without-database')
  if (url !== undefined && !isDatabaseUrl(url)) refuse('bad-database-url', { setting: 'DATABASE_URL' })
  if (ownerUrl !== undefined && !isDatabaseUrl(ownerUrl))
    refuse('bad-database-url', { setting: 'DATABASE_OWNER_URL' })
  return url === undefined ? undefined : { url, ownerUrl }
}

/** The host may be missing: `postgres://user@/name?host=/run/postgresql` goes through a socket. */
function isDatabaseUrl(url: string): boolean {
  return URL.canParse(url.replace('@/', '@socket/')) && /^postgres(ql)?:\/\/./.test(url)
}

function readDemo(came: string | undefined, standard: boolean, refuse: Refuse): boolean {
  if (came === undefined) return standard
  const word = came.toLowerCase()
  if (!ON.includes(word) && !OFF.includes(word)) refuse('bad-demo', { came })
  return ON.includes(word)
}

function readPublicUrl(came: string | undefined, refuse: Refuse): string | undefined {
  if (came === undefined) return undefined
  if (!URL.canParse(came) || !/^https?:$/.test(new URL(came).protocol)) {
    refuse('bad-public-url', { came })
    return undefined
  }
  return new URL(came).origin
}

function readTls(cert: string | undefined, key: string | undefined, refuse: Refuse): Config['tls'] {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined) {
    refuse('tls-incomplete', { missing: cert === undefined ? 'PREWIN_TLS_CERT' : 'PREWIN_TLS_KEY' })
    return undefined
  }
  const read = {
    cert: readKeyFile('PREWIN_TLS_CERT', cert, refuse),
    key: readKeyFile('PREWIN_TLS_KEY', key, refuse),
  }
  if (!read.cert || !read.key) return undefined
  try {
    createSecureContext(read)
    return { cert: read.cert, key: read.key }
  } catch (error) {
    refuse('tls-unreadable', { setting: 'PREWIN_TLS_CERT', file: cert, says: saysOf(error) })
    return undefined
  }
}

const LEAST_SECRET = 32

function readSecret(came: string | undefined, refuse: Refuse): string | undefined {
  if (came !== undefined && came.length < LEAST_SECRET)
    refuse('secret-too-short', { least: String(LEAST_SECRET) })
  return came
}

const SIGN_ON = ['PREWIN_OIDC_ISSUER', 'PREWIN_OIDC_CLIENT_ID', 'PREWIN_OIDC_CLIENT_SECRET'] as const

function readSignOn(set: (name: string) => string | undefined, refuse: Refuse): Config['signOn'] {
  const [issuer, clientId, clientSecret] = SIGN_ON.map(set)
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    refuse('sign-on-incomplete', { missing: SIGN_ON.filter((name) => set(name) === undefined).join(', ') })
    return undefined
  }
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol))
    refuse('bad-issuer', { came: issuer })
  return { issuer, clientId, clientSecret }
}

function readMail(url: string | undefined, from: string | undefined, refuse: Refuse): Config['mail'] {
  if (url === undefined && from === undefined) return undefined
  if (url === undefined || from === undefined) {
    refuse('mail-incomplete', { missing: url === undefined ? 'PREWIN_SMTP_URL' : 'PREWIN_MAIL_FROM' })
    return undefined
  }
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) refuse('bad-mail-url')
  return { url, from }
}

function readKeyFile(setting: string, file: string, refuse: Refuse): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    refuse('tls-unreadable', { setting, file, says: saysOf(error) })
    return undefined
  }
}

function saysOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
}
