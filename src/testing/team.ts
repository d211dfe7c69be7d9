import type { MemberRole } from '../domain/member.ts'
import { newSetupLink } from '../sign-in/setup.ts'
import { openBrowser, type Browser } from './browser.ts'
import { openApp, type OpenApp, type OpenAppOptions } from './open-app.ts'

/** A server on which a team signs in, its admin first. */
export interface Team {
  readonly house: OpenApp
  readonly admin: Browser
  /** Somebody who came by an invitation, and signed in. */
  join(role: MemberRole, as?: Partial<Person>, by?: Browser): Promise<Browser>
  close(): Promise<void>
}

export interface Person {
  readonly name: string
  readonly email: string
  readonly password: string
}

export const PASSWORD = 'correct horse battery'
export const ADMIN: Person = { name: '陈晨', email: 'chen@example.com', password: PASSWORD }

export async function openTeam(options: OpenAppOptions = {}): Promise<Team> {
  const house = await openApp('2026-11-24', options)
  const admin = openBrowser(house)
  const token = (await newSetupLink(house.store, 'http://localhost'))?.split('#')[1]
  expectDone(await admin.ask('POST', '/setup', { ...ADMIN, token, workspace: { kind: 'take-over' } }))
  let joined = 0
  return { house, admin, join, close: () => house.close() }

  async function join(role: MemberRole, as: Partial<Person> = {}, by = admin): Promise<Browser> {
    joined++
    const person = {
      name: `${role} ${joined}`,
      email: `${role}${joined}@example.com`,
      password: PASSWORD,
      ...as,
    }
    const browser = openBrowser(house)
    const token = await invited(by, { role })
    expectDone(await browser.ask('POST', '/invitations/acceptance', { token, as: person }))
    return browser
  }
}

/** The token of a new invitation's link. */
export async function invited(by: Browser, body: object): Promise<string> {
  const made = await by.ask('POST', '/invitations', body)
  expectDone(made)
  return tokenIn((made.json as { link: string }).link)
}

export function tokenIn(link: string): string {
  return link.split('#')[1] ?? ''
}

/** Signs in with a browser of its own. */
export async function signedIn(
  house: OpenApp,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<Browser> {
  const browser = openBrowser(house)
  expectDone(await browser.ask('POST', '/sign-in/password', { email, password }))
  return browser
}

/** Founds another workspace beside the first, whose admin somebody who has an account becomes. */
export async function foundBeside(house: OpenApp, account: string, name: string): Promise<string> {
  const { owner } = house.database
  const workspace = crypto.randomUUID()
  await owner.query(
    `insert into workspaces (workspace, name, language, time_zone, currency) values ($1, $2, 'zh', 'Asia/Shanghai', 'CNY')`,
    [workspace, name],
  )
  await owner.query(
    `insert into members (workspace, member, name, role, account)
     select $1, gen_random_uuid(), name, 'admin', account from sign_in.accounts where email = $2`,
    [workspace, account],
  )
  return workspace
}

export function codeIn(answered: { readonly json: unknown }): unknown {
  return (answered.json as { code?: unknown } | undefined)?.code
}

function expectDone({ status, text }: { readonly status: number; readonly text: string }): void {
  if (status >= 300) throw new Error(`${status}: ${text}`)
}
