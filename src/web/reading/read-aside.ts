import { readDeal } from '../../deal-file/read-deal.ts'
import type { Day } from '../../domain/day.ts'
import type { Reading } from './read-deal.worker.ts'

export type ReadDeal = ReturnType<typeof readDeal>

/** Shorter texts are read before anybody notices. */
const LONG = 60_000

/** Whether reading the text takes so long that one should be told, and may stop it. */
export function isLong(text: string): boolean {
  return text.length > LONG
}

/** Reads a deal file as `readDeal` does; a long one beside the page, which stays at hand. Undefined: it was stopped. */
export async function readAside(text: string, today: Day, stop: AbortSignal): Promise<ReadDeal | undefined> {
  if (stop.aborted) return undefined
  if (!isLong(text)) return readDeal(text, today)
  try {
    return await inWorker({ text, today }, stop)
  } catch {
    // A browser that lets no worker begin reads it here.
    return readDeal(text, today)
  }
}

function inWorker(reading: Reading, stop: AbortSignal): Promise<ReadDeal | undefined> {
  const worker = new Worker(new URL('./read-deal.worker.ts', import.meta.url), { type: 'module' })
  const read = new Promise<ReadDeal | undefined>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadDeal>) => resolve(data))
    worker.addEventListener('error', reject)
    stop.addEventListener('abort', () => resolve(undefined))
  })
  worker.postMessage(reading)
  return read.finally(() => worker.terminate())
}
