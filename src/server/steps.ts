/** What a server does before it is ready, in this order; `backup` and `demo` not always. */
export const STEPS = ['pages', 'database', 'backup', 'schema', 'demo', 'ready'] as const

export type Step = (typeof STEPS)[number]

/** How far the start has come. */
export interface Progress {
  readonly done: ReadonlySet<Step>
  readonly doing: ReadonlySet<Step>
}

export interface Steps {
  readonly progress: Progress
  /** This step begins, so the one told before is done. */
  readonly tell: (step: Step) => void
  /** A step beside the others. */
  readonly during: <T>(step: Step, work: () => Promise<T>) => Promise<T>
}

/** Keeps how far the start has come; `begun` hears of each step as it begins. */
export function keepSteps(begun: (step: Step) => void): Steps {
  const done = new Set<Step>()
  const doing = new Set<Step>()
  let current: Step | undefined
  return { progress: { done, doing }, tell, during }

  function tell(step: Step): void {
    if (current) finish(current)
    current = step
    begin(step)
  }

  async function during<T>(step: Step, work: () => Promise<T>): Promise<T> {
    begin(step)
    const result = await work()
    finish(step)
    return result
  }

  function begin(step: Step): void {
    doing.add(step)
    begun(step)
  }

  function finish(step: Step): void {
    doing.delete(step)
    done.add(step)
  }
}
