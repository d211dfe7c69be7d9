/** What a list is filtered by; what is absent lets everything through. */
export interface Filters {
  readonly q?: string | undefined
  readonly call?: readonly string[] | undefined
  readonly strategy?: readonly string[] | undefined
  readonly stage?: readonly string[] | undefined
  readonly finding?: readonly string[] | undefined
  readonly account?: string | undefined
  /** The members who own them. */
  readonly owner?: readonly string[] | undefined
  /** Open ones where absent. */
  readonly state?: readonly string[] | undefined
  readonly archived?: boolean | undefined
  readonly winFrom?: number | undefined
  readonly winTo?: number | undefined
  readonly unknownFrom?: number | undefined
  readonly amountFrom?: number | undefined
  readonly amountTo?: number | undefined
  readonly currency?: string | undefined
  readonly closeFrom?: string | undefined
  readonly closeTo?: string | undefined
  readonly heardBefore?: string | undefined
}

/** What a list is sorted by: `known` where there is always a value, `money` where it is in the deal's currency. */
const SORTS = {
  name: { is: 'string', known: true },
  account: { is: 'string' },
  amount: { is: 'number', money: true },
  closeBy: { is: 'number' },
  stage: { is: 'number' },
  call: { is: 'number', known: true },
  win: { is: 'number', known: true },
  expectedValue: { is: 'number', money: true },
  sellerWin: { is: 'number' },
  drive: { is: 'number', known: true },
  resistance: { is: 'number', known: true },
  unknown: { is: 'number', known: true },
  heard: { is: 'number' },
  opened: { is: 'number', known: true },
} as const satisfies Record<string, Sorting>

interface Sorting {
  readonly is: 'string' | 'number'
  readonly known?: true
  readonly money?: true
}

export type Sort = keyof typeof SORTS

/** Amounts of different currencies are never compared: each currency is sorted by itself. */
export type MoneySort = { [S in Sort]: (typeof SORTS)[S] extends { money: true } ? S : never }[Sort]

/** The place in a list after which a page begins. */
export interface Place {
  readonly value: string | number | null
  readonly deal: string
  /** Of a sum of money; null where its currency is not known. */
  readonly currency?: string | null
}

export interface Page {
  readonly sort: Sort
  readonly order: 'asc' | 'desc'
  readonly limit: number
  readonly after?: Place | undefined
}

export function isMoney(sort: Sort): sort is MoneySort {
  const { money }: Sorting = SORTS[sort]
  return money === true
}

/** Whether a place could be one of a list sorted so. */
export function isPlaceFor(sort: Sort, { value, currency }: Place): boolean {
  const { is, known }: Sorting = SORTS[sort]
  if (isMoney(sort) !== (currency !== undefined)) return false
  return value === null ? !known : typeof value === is
}
