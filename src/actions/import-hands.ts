import type { ImportState } from '../domain/table-import.ts'
import type { Standing, Store } from '../store/store.ts'
import type { Errand } from './errand.ts'
import { applyImport } from './import-apply.ts'
import { checkImport } from './import-check.ts'
import { readImport } from './import-sheets.ts'
import { undoImport } from './import-undo.ts'
import { StepStopped, type StepWatch } from './import-watch.ts'

/** A step of an import, by the state it is in while it is under way. */
export type ImportStep = Extract<ImportState, 'reading' | 'checking' | 'applying' | 'undoing'>

/** What is to be done, in a shape that can be handed to another thread. */
export interface ImportTask {
  readonly import: string
  readonly step: ImportStep
  readonly who: Standing
  readonly at: string
  readonly today: number
}

/** A step that is under way. */
export interface Running {
  readonly done: Promise<'done' | 'stopped' | 'failed'>
  /** What it wrote so far is rolled back. */
  stop(): void
}

/** Carries steps out, in this thread or another one. */
export interface Hands {
  start(task: ImportTask, tell: (done: number, total: number) => void): Running
}

const STEPS: Readonly<Record<ImportStep, (errand: Errand, key: string, watch: StepWatch) => Promise<void>>> =
  {
    reading: readImport,
    checking: checkImport,
    applying: applyImport,
    undoing: undoImport,
  }

export function carryOut(errand: Errand, task: ImportTask, watch: StepWatch): Promise<void> {
  return STEPS[task.step](errand, task.import, watch)
}

/** Hands in this very thread, taking turns with everybody else. */
export function handsHere(errandFor: (task: ImportTask) => Errand, failed: (error: unknown) => void): Hands {
  return {
    start(task, tell) {
      let isStopped = false
      const done = carryOut(errandFor(task), task, { tell, isStopped: () => isStopped }).then(
        () => 'done' as const,
        (error: unknown) => {
          if (error instanceof StepStopped) return 'stopped' as const
          failed(error)
          return 'failed' as const
        },
      )
      return { done, stop: () => (isStopped = true) }
    },
  }
}

const HANDS = new WeakMap<Store, Hands>()

/** Lets the imports of a store be carried out by these from now on. */
export function useHands(store: Store, hands: Hands): void {
  HANDS.set(store, hands)
}

export function handsOf(store: Store): Hands | undefined {
  return HANDS.get(store)
}
