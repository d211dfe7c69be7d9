import { setTimeout as wait } from 'node:timers/promises'
import type { Errand } from '../actions/errand.ts'
import { forgetAnswers, renewLines } from '../actions/renew-lines.ts'

/** Work that comes with each day, until it is stopped. */
export interface Daily {
  stop(): Promise<void>
}

const LOOK_EVERY_MS = 60_000

/**
 * Judges the open deals for each new day, beginning with this one; in between, whoever asks is answered. A day on
 * which it fails is tried again with the next look: the rows of a list are renewed as they are read all the same.
 */
export function keepDaily(errand: () => Errand, failed: (error: unknown) => void): Daily {
  const stopping = new AbortController()
  const working = work()
  return {
    stop: async () => {
      stopping.abort()
      await working
    },
  }

  async function work(): Promise<void> {
    let done: number | undefined
    while (!stopping.signal.aborted) {
      const now = errand()
      if (now.today !== done && (await isDone(now))) done = now.today
      await wait(LOOK_EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
    }
  }

  async function isDone(now: Errand): Promise<boolean> {
    try {
      await renewLines(now, () => stopping.signal.aborted)
      await forgetAnswers(now)
      return true
    } catch (error) {
      failed(error)
      return false
    }
  }
}
