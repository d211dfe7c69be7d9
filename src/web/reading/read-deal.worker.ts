import { readDeal } from '../../deal-file/read-deal.ts'
import type { Day } from '../../domain/day.ts'

/** What is asked of it: once, for each file has a worker of its own that can be ended. */
export interface Reading {
  readonly text: string
  readonly today: Day
}

addEventListener('message', ({ data: { text, today } }: MessageEvent<Reading>) => {
  postMessage(readDeal(text, today))
})
