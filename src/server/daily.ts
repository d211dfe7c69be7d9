import { setTimeout as wait } from 'node:timers/promises'
import type { Errand } from '../actions/errand.ts'
import { forgetOldFiles } from '../actions/import-file.ts'
import { forgetAnswers, isAnyOlder } from '../actions/renew-lines.ts'
import type { Day } from '../domain/day.ts'
import type { Renewal } from './renewal-thread.ts'

/** Work that comes with each day, until it is stopped. */
export interface Daily {
  stop(): Promise<void>
}

const LOOK_EVERY_MS = 60_000

/**
 * Judges the open deals of every workspace for each new day, beginning with this one; in between, whoever asks is
 * answered. A day on which it fails is tried again with the next look: the rows of a list are renewed as they are read
 * all the same.
 */
export function keepDaily(
  errands: () => Promise<Errand[]>,
  renew: Renewal,
  failed: (error: unknown) => void,
): Daily {
  const stopping = new AbortController()
  const done = new Map<string, Day>()
  const working = work()
  return {
    stop: async () => {
      stopping.abort()
      await working
    },
  }

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look().catch(failed)
      await wait(LOOK_EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
    }
  }

  async function look(): Promise<void> {
    for (const now of await errands()) {
      const { workspace } = now.who
      if (stopping.signal.aborted || done.get(workspace) === now.today) continue
      if (await isDone(now)) done.set(workspace, now.today)
    }
  }

  async function isDone(now: Errand): Promise<boolean> {
    try {
      if (await isAnyOlder(now)) await renew(now, stopping.signal)
      await forgetAnswers(now)
      await forgetOldFiles(now)
      return true
    } catch (error) {
      failed(error)
      return false
    }
  }
}
