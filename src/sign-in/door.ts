import type pg from 'pg'
import {
  askingByKey,
  askingBySession,
  firstWorkspace,
  hashOf,
  type Asking,
  type FirstWorkspace,
} from '../store/asking.ts'
import type { Store } from '../store/store.ts'
import { hangBell } from './bell.ts'
import { Held } from './held.ts'

/** What somebody brought with a request to say who he is. */
export interface Brought {
  /** The token of a session. */
  readonly session?: string | undefined
  /** An API key. */
  readonly key?: string | undefined
}

/** Says who is asking. */
export interface Door {
  /** Undefined: nobody who may come in. */
  whoAsks(brought: Brought): Promise<Asking | undefined>
  /** Whether one has to sign in. */
  isLocked(): Promise<boolean>
  /** Somebody changed something here: nothing held is believed, even before it is heard of. */
  forget(): void
  /** Resolves once changes made elsewhere are heard. */
  readonly hears: Promise<void>
  close(): Promise<void>
}

/** Who may come in without signing in. */
export interface House {
  /** Nobody but those on this machine can reach the server. */
  readonly loopback: boolean
  /** The demo stays open to them, even where somebody signs in elsewhere. */
  readonly demo: boolean
}

export interface DoorOptions {
  readonly store: Store
  readonly house: House
  /** Of a login that may listen; through no pooler that hands connections around. */
  readonly connection: pg.ClientConfig
}

/** What somebody asked within so long is not asked again; changes are heard at once, this is for when they are not. */
const HOLD_MS = 10_000
const MOST_HELD = 10_000

/** Looks up who is asking by hash, holds it for a while, and lets go of it as soon as it is heard to have changed. */
export function openDoor({ store, house, connection }: DoorOptions): Door {
  const held = new Held<Asking>(HOLD_MS, MOST_HELD, ({ until = Infinity }) => until)
  const first = new Held<FirstWorkspace>(HOLD_MS, 1)
  const bell = hangBell({ connection, heard, deaf })
  return { whoAsks, isLocked, forget: deaf, hears: bell.hears, close: () => bell.close() }

  async function whoAsks({ key, session }: Brought): Promise<Asking | undefined> {
    if (key !== undefined) return asking(hashOf(key), askingByKey)
    const known = session === undefined ? undefined : await asking(hashOf(session), askingBySession)
    return known ?? nobody()
  }

  function asking(
    hash: string,
    find: (store: Store, hash: string) => Promise<Asking | undefined>,
  ): Promise<Asking | undefined> {
    return held.get(hash, () => find(store, hash))
  }

  async function nobody(): Promise<Asking | undefined> {
    const found = house.loopback ? await first.get('', () => firstWorkspace(store)) : undefined
    if (!found || !isOpen(found)) return undefined
    return { by: 'nobody', account: null, chosen: null, memberships: [found] }
  }

  async function isLocked(): Promise<boolean> {
    return (await nobody()) === undefined
  }

  function isOpen({ demo, taken, inhabited }: FirstWorkspace): boolean {
    return !taken && (!inhabited || (house.demo && demo))
  }

  function heard(what: string): void {
    if (!what.startsWith('account ')) return held.drop(what)
    const account = what.slice('account '.length)
    held.dropWhere((one) => one.account === account)
    // A key of a member who never signed in has no account to be found by.
    if (account === '') held.dropWhere((one) => one.account === null)
    first.dropAll()
  }

  function deaf(): void {
    held.dropAll()
    first.dropAll()
  }
}
