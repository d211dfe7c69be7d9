import type { Auth } from './auth.ts'
import { REMOTE } from './auth.ts'
import type { Visit } from './visit.ts'

/** What better-auth answered: cookies to be set go out with our own answer, nothing else does by itself. */
export interface FromAuth {
  readonly ok: boolean
  readonly status: number
  readonly json: Readonly<Record<string, unknown>>
  readonly cookies: readonly string[]
}

type Api = Auth['api']

/** Asks better-auth something on behalf of whoever visits, with the cookies he brought. */
export async function askedOfAuth(
  visit: Visit,
  ask: (api: Api, headers: Headers) => Promise<Response>,
): Promise<FromAuth> {
  return answerIn(await ask(visit.signIn.auth().api, headersOf(visit)))
}

export function headersOf({ cookie, device, remote, origin, signIn }: Visit): Headers {
  const headers = new Headers({ [REMOTE]: remote, origin: origin ?? signIn.address })
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (device !== undefined) headers.set('user-agent', device.slice(0, 300))
  return headers
}

async function answerIn(response: Response): Promise<FromAuth> {
  const text = await response.text()
  const json: unknown = text === '' ? {} : JSON.parse(text)
  return {
    ok: response.ok,
    status: response.status,
    json: (Array.isArray(json) ? { list: json } : (json ?? {})) as FromAuth['json'],
    cookies: response.headers.getSetCookie(),
  }
}
