/** What a table is about. */
export const TABLE_KINDS = ['deals', 'people', 'ratings', 'accounts', 'unknown'] as const

export type TableKind = (typeof TABLE_KINDS)[number]

/** What becomes of a row. *skipped*: nothing that is read stands in it. */
export const ROW_STATUSES = ['new', 'changed', 'same', 'refused', 'skipped'] as const

export type RowStatus = (typeof ROW_STATUSES)[number]

/** In what an amount is counted. */
export const UNITS = ['one', 'k', '万', 'm', '亿', '%'] as const

export type Unit = (typeof UNITS)[number]

/** What 03/09/2026 means. */
export const DAY_ORDERS = ['day-first', 'month-first'] as const

export type DayOrder = (typeof DAY_ORDERS)[number]

/**
 * Where an import stands: *reading* its bytes, *read* with its columns recognised, *checking* what it would change,
 * *checked*, *applying*, *applied*, *undoing*, *undone*; *failed*: its bytes were no table.
 */
export const IMPORT_STATES = [
  'reading',
  'read',
  'checking',
  'checked',
  'applying',
  'applied',
  'undoing',
  'undone',
  'failed',
] as const

export type ImportState = (typeof IMPORT_STATES)[number]
