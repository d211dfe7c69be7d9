import type { Answered, OpenApp } from './open-app.ts'

/** Somebody before a browser: keeps cookies, and asks as a page of ours does. */
export interface Browser {
  ask(
    method: Parameters<OpenApp['ask']>[0],
    path: string,
    body?: unknown,
    more?: Record<string, string>,
  ): Promise<Answered>
  /** By name, as it would be sent. */
  readonly cookies: ReadonlyMap<string, string>
}

export function openBrowser(house: OpenApp, remote = '127.0.0.1'): Browser {
  const cookies = new Map<string, string>()
  return { ask, cookies }

  async function ask(
    method: Parameters<OpenApp['ask']>[0],
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Answered> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      ...(cookie !== '' && { cookie }),
      'x-forwarded-for': remote,
      'user-agent': 'Test',
      ...more,
    }
    const answered = await house.ask(
      method,
      path.startsWith('/api/') ? path : `/api/v1${path}`,
      body,
      headers,
    )
    for (const set of [answered.headers['set-cookie'] ?? []].flat() as string[]) keep(set)
    return answered
  }

  function keep(set: string): void {
    const [pair = '', ...attributes] = set.split('; ')
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
    if (attributes.some((one) => one.toLowerCase() === 'max-age=0')) cookies.delete(name)
    else cookies.set(name, value)
  }
}
