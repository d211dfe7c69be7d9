import type { ImportState } from '../domain/table-import.ts'
import {
  beating,
  beginningStep,
  endingStep,
  importsFrom,
  importSeen,
  type ImportRow,
} from '../store/imports.ts'
import { inside, read, type Standing, type Store } from '../store/store.ts'
import type { Errand } from './errand.ts'
import { handsHere, handsOf, type ImportStep, type ImportTask, type Running } from './import-hands.ts'
import { refused, type Outcome } from './outcome.ts'

interface StepRule {
  /** From where it may be taken up. */
  readonly from: readonly ImportState[]
  /** Where it leaves the import if nothing came of it. */
  readonly back: ImportState
  readonly needsFile: boolean
}

const STEP: Readonly<Record<ImportStep, StepRule>> = {
  reading: { from: [], back: 'failed', needsFile: true },
  checking: { from: ['read', 'checked'], back: 'read', needsFile: true },
  applying: { from: ['checked'], back: 'checked', needsFile: true },
  undoing: { from: ['applied'], back: 'applied', needsFile: false },
}

export function isStep(state: ImportState): state is ImportStep {
  return state in STEP
}

const RUNNING = new WeakMap<Store, Map<string, Running>>()

/** Those that are carried out by this process. */
export function runningOf(store: Store): Map<string, Running> {
  const running = RUNNING.get(store) ?? new Map<string, Running>()
  RUNNING.set(store, running)
  return running
}

/** Takes a step of an import up and answers at once: how it goes, the import itself tells. */
export async function startStep(errand: Errand, key: string, step: ImportStep): Promise<Outcome> {
  const { store, who } = errand
  const found = await importNow(errand, key)
  if (!found) return refused('not-found')
  if (!found.hasFile && STEP[step].needsFile) return refused('wrong-step', { params: { state: found.state } })
  const [begun] = await read(store, who, beginningStep(key, step, STEP[step].from))
  if ((begun ?? []).length === 0) return refused('wrong-step', { params: { state: found.state } })
  runStep(errand, key, step)
  return { ok: true }
}

/** Carries a step out that the database says has begun. */
export function runStep(errand: Errand, key: string, step: ImportStep): void {
  const { store, who, at, today } = errand
  const task: ImportTask = { import: key, step, who, at, today }
  const hands =
    handsOf(store) ??
    handsHere(
      () => errand,
      () => undefined,
    )
  let progress: [number, number] = [0, 0]
  const running = hands.start(task, (done, total) => (progress = [done, total]))
  runningOf(store).set(key, running)
  const beat = setInterval(() => void showLife(store, who, key, step, progress, running), BEAT_MS)
  beat.unref()
  void running.done.then(async (how) => {
    clearInterval(beat)
    runningOf(store).delete(key)
    if (how !== 'done')
      await read(store, who, endingStep(key, step, STEP[step].back, how)).catch(() => undefined)
  })
}

const BEAT_MS = 500

/** Another process may have been told to stop what this one carries out. */
async function showLife(
  store: Store,
  who: Standing,
  key: string,
  step: ImportStep,
  [done, total]: readonly [number, number],
  running: Running,
): Promise<void> {
  // A database that is out of reach is told by the step itself.
  const [rows] = await read(store, who, beating(key, step, done, total)).catch(() => [])
  if (rows?.[0]?.[0] === true) running.stop()
}

/** One's own import as it stands; one whose server was lost is back where it was before. */
export async function importNow({ store, who }: Errand, key: string): Promise<ImportRow | undefined> {
  return inside(store, who, async (tx) => {
    const [rows = []] = await tx.ask(importSeen(key))
    const [found] = importsFrom(rows)
    if (!found?.isLost || !isStep(found.state)) return found
    const { back } = STEP[found.state]
    await tx.finish(endingStep(key, found.state, back, 'interrupted'))
    return { ...found, state: back, failure: 'interrupted' }
  })
}
