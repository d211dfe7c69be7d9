import pg from 'pg'

/** Hears of every change in who is asking, whichever server made it. */
export interface Bell {
  /** Resolves once it hears. */
  readonly hears: Promise<void>
  close(): Promise<void>
}

export interface BellOptions {
  readonly connection: pg.ClientConfig
  /** What changed: a hash, or `account ` and its id. */
  readonly heard: (what: string) => void
  /** From now until it hears again anything may have changed. */
  readonly deaf: () => void
}

const CHANNEL = 'prewin_who'
const AGAIN_AFTER_MS = 1000

/** One connection that only listens; where it breaks it is made again. */
export function hangBell({ connection, heard, deaf }: BellOptions): Bell {
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let closed = false
  let ready: () => void = () => undefined
  const hears = new Promise<void>((resolve) => (ready = resolve))
  void connect()
  return { hears, close }

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ ...connection, keepAlive: true })
    client = fresh
    fresh.on('error', () => lost(fresh))
    fresh.on('end', () => lost(fresh))
    fresh.on('notification', ({ payload = '' }) => heard(payload))
    try {
      await fresh.connect()
      await fresh.query(`listen ${CHANNEL}`)
      // What changed while nobody listened was not heard.
      deaf()
      ready()
    } catch {
      lost(fresh)
    }
  }

  function lost(broken: pg.Client): void {
    if (broken !== client) return
    client = undefined
    deaf()
    void broken.end().catch(() => undefined)
    if (!closed) again = setTimeout(() => void connect(), AGAIN_AFTER_MS).unref()
  }

  async function close(): Promise<void> {
    closed = true
    clearTimeout(again)
    const last = client
    client = undefined
    await last?.end().catch(() => undefined)
  }
}
