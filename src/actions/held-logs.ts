import type { Entered } from '../domain/entry.ts'
import {
  entriesIn,
  entriesOf,
  entriesSince,
  hasTexts,
  logOf,
  textsAmong,
  textsUpTo,
  withRead,
  type DealLog,
  type Entry,
} from '../store/log.ts'
import type { Asked } from '../store/statement.ts'
import type { Rows, Store, Transaction, Who } from '../store/store.ts'

/** A deal's log as it was after a writing, kept for the next one. */
export interface HeldLog {
  /** The last entry. */
  readonly last: Pick<Entry, 'seq' | 'id'>
  /** How many entries say something in words. */
  readonly texts: number
  readonly log: DealLog
  readonly entered: readonly Entered[]
}

/** A log as it stands under its deal's lock. */
export type LogNow = Pick<HeldLog, 'log' | 'texts'> & Partial<Pick<HeldLog, 'last' | 'entered'>>

/** What is to be read of a log: the whole, or what came after the one held, and whether that one still holds. */
export function askingLog(deal: string, held: HeldLog | undefined): Asked[] {
  return held ? [entriesSince(deal, held.last.seq), textsUpTo(deal, held.last.seq)] : [entriesOf(deal)]
}

/** The log from what was read, with what is held before it; read as a whole where that no longer holds. */
export async function logNow(
  tx: Transaction,
  deal: string,
  [rows = [], texts]: readonly Rows[],
  held: HeldLog | undefined,
): Promise<LogNow> {
  const entries = entriesIn(rows)
  if (!held) return { log: logOf(entries), texts: textsAmong(entries) }
  const known = entries.findLastIndex(([seq]) => seq === held.last.seq)
  if (entries[known]?.[ID] !== held.last.id || texts?.[0]?.[0] !== held.texts) {
    const [again = []] = await tx.ask(entriesOf(deal))
    const whole = entriesIn(again)
    return { log: logOf(whole), texts: textsAmong(whole) }
  }
  const further = entries.slice(known + 1)
  return { ...held, log: withRead(held.log, further), texts: held.texts + textsAmong(further) }
}

const ID = 2

/** What is to be held once these entries are written; undefined where nothing was. */
export function withWritten(
  { texts }: LogNow,
  { log, entered }: Pick<HeldLog, 'log' | 'entered'>,
  entries: readonly Entry[],
): HeldLog | undefined {
  const last = entries.at(-1)
  return last && { last, texts: texts + entries.filter(hasTexts).length, log, entered }
}

const HELD = new WeakMap<Store, HeldLogs>()

/** Those of this process. */
export function heldLogs(store: Store): HeldLogs {
  const held = HELD.get(store) ?? new HeldLogs()
  HELD.set(store, held)
  return held
}

/** Some 15 MB. */
const MOST_CLAIMS = 20_000

/** How many deals are remembered as written to lately. */
const MOST_WRITTEN = 1_000

/**
 * Logs of the deals that are being worked on. Whoever writes down one thing of a deal soon writes down another, and
 * reading a log costs as much as judging it. Nothing rests on what is held: a log is only ever appended to, what came
 * since is read under the deal's lock, and where another one is found, or words were erased, the whole is read again.
 * A deal written to once is not held: many of them would push each other out before they are of use.
 */
export class HeldLogs {
  private readonly logs = new Map<string, HeldLog>()
  private readonly written = new Set<string>()
  private claims = 0
  private readonly most: number

  constructor(most: number = MOST_CLAIMS) {
    this.most = most
  }

  of({ workspace }: Who, deal: string): HeldLog | undefined {
    return this.logs.get(nameOf(workspace, deal))
  }

  keep({ workspace }: Who, deal: string, log: HeldLog | undefined): void {
    if (!log) return
    const name = nameOf(workspace, deal)
    const isKnown = this.written.delete(name) || this.drop(name)
    if (!isKnown) return this.note(name)
    this.logs.set(name, log)
    this.claims += log.entered.length
    for (const oldest of this.logs.keys()) if (this.claims > this.most) this.drop(oldest)
  }

  private note(name: string): void {
    this.written.add(name)
    for (const oldest of this.written) if (this.written.size > MOST_WRITTEN) this.written.delete(oldest)
  }

  private drop(name: string): boolean {
    this.claims -= this.logs.get(name)?.entered.length ?? 0
    return this.logs.delete(name)
  }
}

function nameOf(workspace: string, deal: string): string {
  return `${workspace}/${deal}`
}
