import { isMoney, type MoneySort, type Place, type Sort } from '../list.ts'
import type { Currencies } from './currencies.ts'
import type { HeldLines } from './held-lines.ts'
import { compareTexts, UNKNOWN, type From, type SortedBy } from './order.ts'

/** How lines are sorted: unknown last either way, sums of money within their currencies. */
export function sortedBy(sort: Sort, lines: HeldLines, currencies: Currencies): SortedBy {
  const dealOf = (at: number): string => lines.deals[at] as string
  if (sort === 'name' || sort === 'account') {
    const column = sort === 'name' ? lines.names : lines.accountNames
    const groupOf = (at: number): number => (column[at] === null ? UNKNOWN : KNOWN)
    return {
      groupOf,
      valueOf: (at) => column[at] ?? '',
      compare: compareNames as SortedBy['compare'],
      dealOf,
    }
  }
  const column = lines.numbers[sort]
  const groupOf = isMoney(sort)
    ? (at: number): number =>
        Number.isNaN(column[at]) ? UNKNOWN : currencies.rankOf(lines.codes.currency[at] ?? null)
    : (at: number): number => (Number.isNaN(column[at]) ? UNKNOWN : KNOWN)
  const compare = compareNumbers as SortedBy['compare']
  return { groupOf, valueOf: (at) => column[at] as number, compare, dealOf }
}

const KNOWN = 0

/** A place of a list as a walk begins there. */
export function fromPlace({ value, deal, currency }: Place, currencies: Currencies): From {
  if (value === null) return { group: UNKNOWN, value: NaN, deal }
  return { group: currency === undefined ? KNOWN : currencies.rankOf(currency), value, deal }
}

/** The place of a line in a list, after which the next page begins. */
export function placeAt(at: number, sort: Sort, by: SortedBy, lines: HeldLines): Place {
  const isKnown = by.groupOf(at) !== UNKNOWN
  const place = { value: isKnown ? by.valueOf(at) : null, deal: by.dealOf(at) }
  return isMoney(sort) ? { ...place, currency: lines.codes.currency[at] ?? null } : place
}

/** Names as a Chinese reader expects them: Latin first, then by pinyin, numbers by their size. */
const NAMES = new Intl.Collator('zh-u-kn-true')

function compareNames(a: string, b: string): number {
  return a === b ? 0 : NAMES.compare(a, b) || compareTexts(a, b)
}

/** NaN where one of them is not known: the deals decide then. */
function compareNumbers(a: number, b: number): number {
  return a - b
}

export const MONEY_SORTS: readonly MoneySort[] = ['amount', 'expectedValue']
