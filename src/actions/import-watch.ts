import { setImmediate as turn } from 'node:timers/promises'

/** How far a step has come is told through this, and whether it is still wanted is asked. */
export interface StepWatch {
  tell(done: number, total: number): void
  isStopped(): boolean
}

/** Thrown where a step is no longer wanted: what it wrote is rolled back. */
export class StepStopped extends Error {}

/** Lets others have their turn, and ends where nobody waits any more. */
export async function breathe(watch: StepWatch, done: number, total: number): Promise<void> {
  watch.tell(done, total)
  await turn()
  if (watch.isStopped()) throw new StepStopped()
}
