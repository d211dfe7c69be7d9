/** By what rows are sorted, each known by its place among the held. */
export interface SortedBy {
  /** Rows are sorted within groups; those of which nothing is known are in the last, `UNKNOWN`. */
  readonly groupOf: (at: number) => number
  readonly valueOf: (at: number) => string | number
  readonly compare: (a: string | number, b: string | number) => number
  readonly dealOf: (at: number) => string
}

export const UNKNOWN = Infinity

/** Where a walk begins: beyond a row that was there when it was asked for. */
export interface From {
  readonly group: number
  readonly value: string | number
  readonly deal: string
}

/** Told each row in turn; true: enough. */
type Visit = (at: number) => boolean

/**
 * All rows in one order, kept from list to list. Rows that were written meanwhile are put in place anew when it is
 * next walked.
 */
export class Order {
  private rows: number[] = []
  private moved: number[] = []
  private isMoved = new Uint8Array(0)
  private readonly by: SortedBy

  constructor(by: SortedBy, size: number) {
    this.by = by
    this.moved = Array.from({ length: size }, (_, at) => at)
  }

  move(at: number): void {
    this.moved.push(at)
  }

  /** Group by group, within each as asked; rows of the same value by their deals. */
  walk(order: 'asc' | 'desc', from: From | undefined, visit: Visit): void {
    this.settle()
    for (let start = 0; start < this.rows.length;) {
      const group = this.by.groupOf(this.rows[start] as number)
      const end = this.endOf(group, start)
      if (from === undefined || group > from.group) {
        if (this.pass(start, end, order, visit)) return
      } else if (group === from.group) {
        const [first, last] = this.beyond(start, end, order, from)
        if (this.pass(first, last, order, visit)) return
      }
      start = end
    }
  }

  private pass(start: number, end: number, order: 'asc' | 'desc', visit: Visit): boolean {
    if (order === 'asc') {
      for (let n = start; n < end; n++) if (visit(this.rows[n] as number)) return true
    } else {
      for (let n = end - 1; n >= start; n--) if (visit(this.rows[n] as number)) return true
    }
    return false
  }

  private endOf(group: number, start: number): number {
    return this.firstWhere(start, this.rows.length, (at) => this.by.groupOf(at) > group)
  }

  /** What of a group is left beyond a place in it. */
  private beyond(start: number, end: number, order: 'asc' | 'desc', from: From): [number, number] {
    if (order === 'asc') return [this.firstWhere(start, end, (at) => this.against(at, from) > 0), end]
    return [start, this.firstWhere(start, end, (at) => this.against(at, from) >= 0)]
  }

  private against(at: number, { value, deal }: From): number {
    return this.by.compare(this.by.valueOf(at), value) || compareTexts(this.by.dealOf(at), deal)
  }

  /** The first from which on a condition holds, as it does for all that follow. */
  private firstWhere(start: number, end: number, holds: (at: number) => boolean): number {
    let [low, high] = [start, end]
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(this.rows[middle] as number)) high = middle
      else low = middle + 1
    }
    return low
  }

  /** Sorts what moved, and lays it between the others. */
  private settle(): void {
    if (this.moved.length === 0) return
    const moved = [...new Set(this.moved)].sort(this.compareRows)
    this.moved = []
    this.rows = this.rows.length === 0 ? moved : this.merged(moved)
  }

  private merged(moved: readonly number[]): number[] {
    const isMoved = this.markedIn(moved)
    const merged: number[] = []
    let next = 0
    for (const at of this.rows) {
      if (isMoved[at]) continue
      while (next < moved.length && this.compareRows(moved[next] as number, at) < 0)
        merged.push(moved[next++] as number)
      merged.push(at)
    }
    while (next < moved.length) merged.push(moved[next++] as number)
    return merged
  }

  private markedIn(moved: readonly number[]): Uint8Array {
    const size = this.rows.length + moved.length
    if (this.isMoved.length < size) this.isMoved = new Uint8Array(size * 2)
    else this.isMoved.fill(0)
    for (const at of moved) this.isMoved[at] = 1
    return this.isMoved
  }

  private readonly compareRows = (a: number, b: number): number => {
    const { groupOf, valueOf, compare, dealOf } = this.by
    const [groupA, groupB] = [groupOf(a), groupOf(b)]
    if (groupA !== groupB) return groupA - groupB
    return compare(valueOf(a), valueOf(b)) || compareTexts(dealOf(a), dealOf(b))
  }
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
