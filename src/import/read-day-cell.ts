import { formatDay, parseDay, type Day } from '../domain/day.ts'
import type { DayOrder } from '../domain/table-import.ts'
import type { Cell } from '../tables/table.ts'
import { readText } from './cell-text.ts'
import { right, wrong, type Reading } from './wrong.ts'

export interface DayOptions {
  readonly order: DayOrder | undefined
  /** A month alone means until its end: for what something is due by. */
  readonly byMonth?: boolean
}

/** Days that any table of deals may hold; a number beyond is none. */
const FIRST = parseDay('1950-01-01') as Day
const LAST = parseDay('2150-01-01') as Day

/** Reads days as sheets keep them, and as they are written in Chinese and English. */
export function readDayCell(cell: Cell, options: DayOptions): Reading<Day> {
  const text = readText(cell)
  if (!text.ok) return text
  if (typeof cell === 'object' && cell?.kind === 'day') return plausible(cell.day, text.value)
  if (typeof cell === 'number') return plausible(fromNumber(cell), text.value)
  const said = text.value.normalize('NFKC').trim()
  const found = fromIso(said) ?? fromWords(said) ?? fromMonth(said, options)
  return found === undefined ? fromSlashes(said, options.order) : plausible(found, text.value)
}

function plausible(day: Day | undefined, came: string): Reading<Day> {
  return day !== undefined && day >= FIRST && day <= LAST ? right(day) : notADay(came)
}

function notADay(came: string): Reading<Day> {
  return wrong('not-a-day', came, ['2026-03-09', '2026年3月9日'])
}

/** As a sheet counts them, or eight digits. */
function fromNumber(number: number): Day | undefined {
  if (number >= 20_000 && number < 80_000) return Math.floor(number) - 25_569
  const text = String(number)
  return text.length === 8 ? dayFrom(text.slice(0, 4), text.slice(4, 6), text.slice(6)) : undefined
}

function dayFrom(year: string, month: string, date: string): Day | undefined {
  return parseDay(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

const ISO = /^(\d{4})(?:[-/.年]\s*)(\d{1,2})(?:[-/.月]\s*)(\d{1,2})日?(?:[ T].*)?$/u
const EIGHT = /^(\d{4})(\d{2})(\d{2})$/

function fromIso(text: string): Day | undefined {
  const [, year, month, date] = ISO.exec(text) ?? EIGHT.exec(text) ?? []
  return year && month && date ? dayFrom(year, month, date) : undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]*([a-z]{3})[a-z]*[ ,.-]*(\d{4})$/i
const MONTH_DAY = /^([a-z]{3})[a-z]*[ .-]*(\d{1,2})(?:st|nd|rd|th)?[ ,.-]+(\d{4})$/i

function fromWords(text: string): Day | undefined {
  const [, date, name, year] = DAY_MONTH.exec(text) ?? []
  if (date && name && year) return named(year, name, date)
  const [, first, second, third] = MONTH_DAY.exec(text) ?? []
  return first && second && third ? named(third, first, second) : undefined
}

function named(year: string, name: string, date: string): Day | undefined {
  const month = MONTHS.indexOf(name.toLowerCase())
  return month < 0 ? undefined : dayFrom(year, String(month + 1), date)
}

const MONTH = /^(\d{4})[-/.年]\s*(\d{1,2})月?底?$/u

/** The last day of a month. */
function fromMonth(text: string, { byMonth }: DayOptions): Day | undefined {
  const [, year, month] = MONTH.exec(text) ?? []
  if (!byMonth || !year || !month) return undefined
  const isLast = Number(month) === 12
  const next = isLast
    ? dayFrom(String(Number(year) + 1), '1', '1')
    : dayFrom(year, String(Number(month) + 1), '1')
  return next === undefined || Number(month) < 1 ? undefined : next - 1
}

const SLASHES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/

/** Where one of the two can be no month, the other one is; else the table has to say. */
function fromSlashes(text: string, order: DayOrder | undefined): Reading<Day> {
  const [, first, second, year] = SLASHES.exec(text) ?? []
  if (!first || !second || !year) return notADay(text)
  const dayFirst = dayFrom(year, second, first)
  const monthFirst = dayFrom(year, first, second)
  if (order) return plausible(order === 'day-first' ? dayFirst : monthFirst, text)
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst)
    return wrong('ambiguous-day', text, [formatDay(dayFirst), formatDay(monthFirst)])
  return plausible(dayFirst ?? monthFirst, text)
}
