import { isPlaceFor, type Page, type Place } from '../store/list.ts'

type Sorting = Pick<Page, 'sort' | 'order'>

/** Where a page begins, for the client to carry around unopened. */
export function cursorFor({ value, deal, currency }: Place, { sort, order }: Sorting): string {
  const more = currency === undefined ? [] : [currency]
  return Buffer.from(JSON.stringify([sort, order, value, deal, ...more])).toString('base64url')
}

/** The place in a cursor; null where it is none, or one of another list. */
export function placeIn(cursor: string, { sort, order }: Sorting): Place | null {
  const [itsSort, itsOrder, value, deal, currency, ...more] = listIn(cursor)
  if (itsSort !== sort || itsOrder !== order || more.length > 0) return null
  if (typeof deal !== 'string' || !KEY.test(deal) || !isValue(value) || !isCurrency(currency)) return null
  const place = { value, deal, ...(currency !== undefined && { currency }) }
  return isPlaceFor(sort, place) ? place : null
}

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function isValue(value: unknown): value is Place['value'] {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
}

function isCurrency(currency: unknown): currency is Place['currency'] {
  return currency === undefined || currency === null || typeof currency === 'string'
}

function listIn(cursor: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}
