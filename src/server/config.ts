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
    host: readHost(set('HOST'), refuse),
    port: readPort(set('PORT'), refuse),
    portIsSet: set('PORT') !== undefined,
    data: set('PREWIN_DATA'),
    database: readDatabase(set('DATABASE_URL'), set('DATABASE_OWNER_URL'), refuse),
    demo: readDemo(set('PREWIN_DEMO'), inCheckout, refuse),
    publicUrl: readPublicUrl(set('PREWIN_PUBLIC_URL'), refuse),
    tls: readTls(set('PREWIN_TLS_CERT'), set('PREWIN_TLS_KEY'), refuse),
  }
  if (refusals.length > 0) throw new CannotStart(refusals)
  return config
}

type Refuse = (code: StartRefusalCode, params?: Readonly<Record<string, string>>) => void

function readHost(came: string | undefined, refuse: Refuse): string {
  const host = came ?? '127.0.0.1'
  const isLoopback = host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
  if (!isLoopback) refuse('host-not-loopback', { came: host })
  return host
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
