import type { TableRefusalCode } from '../domain/import-refusal.ts'

/** How much of a file is read: against files that are small outside and endless inside. */
export interface Limits {
  readonly bytes: number
  /** Of all parts that are read, unpacked. */
  readonly expanded: number
  readonly parts: number
  readonly rows: number
  readonly columns: number
  readonly cells: number
  readonly milliseconds: number
}

const MB = 1_000_000

export const LIMITS: Limits = {
  bytes: 30 * MB,
  expanded: 400 * MB,
  parts: 2_000,
  rows: 200_000,
  columns: 300,
  cells: 3_000_000,
  milliseconds: 60_000,
}

/** Thrown while a file is read, caught at the edge, where it becomes a value. */
export class NotTaken extends Error {
  readonly code: TableRefusalCode
  readonly came: string

  constructor(code: TableRefusalCode, came = '') {
    super(code)
    this.code = code
    this.came = came
  }
}

/** How far reading has come, and whether it is still wanted. */
export interface Watch {
  /** A share of the file. */
  readonly progress?: (share: number) => void
  readonly isStopped?: () => boolean
}

/** Thrown where whoever asked no longer wants it. */
export class Stopped extends Error {}

/** Counts what was read against the limits. */
export class Allowance {
  private readonly limits: Limits
  private readonly watch: Watch
  private readonly now: () => number
  private readonly began: number
  private cells = 0
  private rows = 0
  private expanded = 0

  constructor(limits: Limits, watch: Watch, now: () => number) {
    this.limits = limits
    this.watch = watch
    this.now = now
    this.began = now()
  }

  expand(bytes: number): void {
    this.expanded += bytes
    if (this.expanded > this.limits.expanded) throw new NotTaken('expands-too-far')
    this.lookUp()
  }

  row(): void {
    if (++this.rows > this.limits.rows) throw new NotTaken('too-many-rows', String(this.limits.rows))
    if (this.rows % 1_000 === 0) this.lookUp()
  }

  cell(column: number): void {
    if (column >= this.limits.columns) throw new NotTaken('too-many-columns', String(this.limits.columns))
    if (++this.cells > this.limits.cells) throw new NotTaken('too-many-cells', String(this.limits.cells))
  }

  parts(number: number): void {
    if (number > this.limits.parts) throw new NotTaken('too-many-parts', String(number))
  }

  progress(share: number): void {
    this.watch.progress?.(share)
  }

  private lookUp(): void {
    if (this.watch.isStopped?.()) throw new Stopped()
    if (this.now() - this.began > this.limits.milliseconds) throw new NotTaken('too-long-to-read')
  }
}
