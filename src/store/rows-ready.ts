/** A row of a list as it is sent, the same for whoever may see it. */
export interface ReadyRow {
  /** The version of its line, and of the names in it, for which it is true. */
  readonly stamp: string
  /** Up to what the one who asks may do with it. */
  readonly json: Buffer
}

/**
 * Rows of lists made before, those asked for last. The same rows come in every list, and the names in them cost more
 * than finding them. Nothing is believed that the database does not confirm: a row counts only under the stamp that
 * was read with the list.
 */
export class RowsReady {
  private readonly rows = new Map<string, ReadyRow>()
  private readonly most: number

  constructor(most = MOST) {
    this.most = most
  }

  get(key: string, stamp: string): Buffer | undefined {
    const row = this.rows.get(key)
    if (row?.stamp !== stamp) return undefined
    // Asked for last, let go last.
    this.rows.delete(key)
    this.rows.set(key, row)
    return row.json
  }

  keep(key: string, row: ReadyRow): void {
    this.rows.delete(key)
    this.rows.set(key, row)
    if (this.rows.size > this.most) this.rows.delete(this.rows.keys().next().value as string)
  }
}

/** Of a kilobyte each. */
const MOST = 5_000
