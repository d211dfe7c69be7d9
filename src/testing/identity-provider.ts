import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'
import type { ProviderSettings } from '../sign-in/provider.ts'

/** Somebody the provider knows. */
export interface Known {
  readonly sub: string
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
}

/** A real OpenID provider of this machine: whoever comes is whom it is told to take him for. */
export interface IdentityProvider {
  readonly settings: ProviderSettings
  /** As a browser goes there and back; gives where it is sent back to, the address of the callback. */
  visit(url: string, as: Known): Promise<string>
  up(): Promise<void>
  down(): Promise<void>
}

const CLIENT = { clientId: 'prewin', clientSecret: 'a secret of the client' }

/** Knows where it will be before it answers there. */
export async function openIdentityProvider(callback: string): Promise<IdentityProvider> {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const people = new Map<string, Known>()
  const provider = new Provider(issuer, configurationFor(callback, people))
  let server: Server | undefined
  return { settings: { issuer, ...CLIENT }, visit, up, down }

  async function up(): Promise<void> {
    server = createServer((request, response) => void provider.callback()(request, response))
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }

  async function down(): Promise<void> {
    const gone = server && once(server, 'close')
    server?.closeAllConnections()
    server?.close()
    server = undefined
    await gone
  }

  async function visit(url: string, as: Known): Promise<string> {
    people.set(as.sub, as)
    const cookies = new Map<string, string>()
    let at = url
    for (let steps = 0; steps < 12; steps++) {
      const answered = await go(at, cookies, /\/interaction\//.test(at) ? as.sub : undefined)
      if (answered.startsWith(callback)) return answered
      at = answered
    }
    throw new Error('the provider goes round in circles')
  }

  /** One step: where it sends us next. Its forms are filled as somebody who logs in and agrees. */
  async function go(url: string, cookies: Map<string, string>, login: string | undefined): Promise<string> {
    const response =
      login === undefined
        ? await asked(url, cookies)
        : await asked(url, cookies, await formAt(url, cookies, login))
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${response.status} at ${url}: ${await response.text()}`)
    return new URL(location, url).href
  }

  async function formAt(url: string, cookies: Map<string, string>, login: string): Promise<URLSearchParams> {
    const page = await (await asked(url, cookies)).text()
    const isLogin = page.includes('name="login"')
    return new URLSearchParams(isLogin ? { prompt: 'login', login, password: 'any' } : { prompt: 'consent' })
  }
}

async function asked(url: string, cookies: Map<string, string>, form?: URLSearchParams): Promise<Response> {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(form && { method: 'POST', body: form }),
  })
  for (const set of response.headers.getSetCookie()) {
    const [pair = ''] = set.split(';')
    const at = pair.indexOf('=')
    cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
  return response
}

function configurationFor(callback: string, people: ReadonlyMap<string, Known>): Configuration {
  return {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [callback] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...people.get(sub), sub }) }),
    cookies: { keys: ['a key of tests'] },
    features: { devInteractions: { enabled: true } },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
