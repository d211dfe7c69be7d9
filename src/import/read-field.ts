import type { DayOrder, Unit } from '../domain/table-import.ts'
import type { Field } from '../domain/attribute.ts'
import { formatDay } from '../domain/day.ts'
import type { ClaimTarget } from '../domain/import-target.ts'
import type { Cell } from '../tables/table.ts'
import { readText, readTextUpTo } from './cell-text.ts'
import { readOption, supportStep } from './option-words.ts'
import { readAmount } from './read-amount.ts'
import { readDayCell } from './read-day-cell.ts'
import { numberIn } from './read-number.ts'
import { readShare } from './read-share.ts'
import { currencyIn } from './units.ts'
import { right, wrong, type Reading } from './wrong.ts'

/** What the whole table says about its cells. */
export interface CellContext {
  readonly unit: Unit | undefined
  readonly dayOrder: DayOrder | undefined
}

/** A value, or a field of one; of money its currency beside it. */
export interface ReadField {
  readonly value: string | number
  readonly currency?: string
}

const LONGEST_TEXT = 4_000

/** What a cell says of an attribute, or of one of its fields: one after the other where it may say several things. */
export function readFields(cell: Cell, target: ClaimTarget, context: CellContext): Reading<ReadField[]> {
  const parts = partsOf(cell, target)
  const read: ReadField[] = []
  for (const part of parts) {
    const one = readField(part, target, context)
    if (!one.ok) return one
    read.push(one.value)
  }
  return right(read)
}

/** Codes may stand side by side, texts line by line. */
function partsOf(cell: Cell, { attribute, shape, field }: ClaimTarget): Cell[] {
  const isOne =
    !attribute.many || typeof cell !== 'string' || (field !== undefined && !isIdentity(attribute, field))
  if (isOne) return [cell]
  const between = shape.kind === 'choice' ? /[、,，;；\n|+]+|\s\/\s/u : /[;；\n]+/u
  const parts = cell.split(between).map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

function isIdentity(attribute: ClaimTarget['attribute'], field: string): boolean {
  return attribute.kind === 'record' && attribute.identity.length === 1 && attribute.identity[0] === field
}

function readField(cell: Cell, target: ClaimTarget, context: CellContext): Reading<ReadField> {
  const { shape } = target
  switch (shape.kind) {
    case 'choice':
      return asField(readChoice(cell, target))
    case 'scale':
      return asField(readScale(cell, target, shape))
    case 'text':
    case 'person':
      return asField(readTextUpTo(cell, LONGEST_TEXT, 'text-too-long'))
    case 'date':
      return asField(readDate(cell, target, context))
    case 'money':
      return readMoney(cell, context)
    case 'share':
      return asField(readShare(cell, context.unit))
    case 'days':
      return asField(readDays(cell))
    case 'currency':
      return asField(readCurrency(cell))
  }
}

function asField(reading: Reading<string | number>): Reading<ReadField> {
  return reading.ok ? right({ value: reading.value }) : reading
}

function readChoice(cell: Cell, target: ClaimTarget): Reading<string> {
  const text = readText(cell)
  if (!text.ok) return text
  const read = readOption(text.value, target)
  if ('option' in read) return right(read.option)
  if (read.candidates.length > 1) return wrong('ambiguous-option', text.value, read.candidates)
  return wrong('unknown-option', text.value, target.shape.kind === 'choice' ? target.shape.of : [])
}

type Scale = Extract<Field, { kind: 'scale' }>

function readScale(cell: Cell, { name }: ClaimTarget, { min, max, step }: Scale): Reading<number> {
  const text = readText(cell)
  if (!text.ok) return text
  const worded = supportStep(name, text.value)
  if (worded !== undefined) return right(worded)
  const found = numberIn(text.value)
  if (!found || !/^分?$/.test(found.rest)) return wrong('not-a-number', text.value, [`${min} … ${max}`])
  const number = found.number === 0 ? 0 : found.number
  if (number < min) return wrong('below-least', text.value, [String(min)])
  if (number > max) return wrong('above-most', text.value, [String(max)])
  return Number.isInteger(number / step) ? right(number) : wrong('not-in-steps', text.value, [String(step)])
}

function readDate(cell: Cell, { name }: ClaimTarget, { dayOrder }: CellContext): Reading<string> {
  const day = readDayCell(cell, { order: dayOrder, byMonth: name === 'closeBy' })
  return day.ok ? right(formatDay(day.value)) : day
}

function readMoney(cell: Cell, { unit }: CellContext): Reading<ReadField> {
  const amount = readAmount(cell, unit)
  if (!amount.ok) return amount
  const { number, currency } = amount.value
  return right({ value: number, ...(currency !== undefined && { currency }) })
}

function readDays(cell: Cell): Reading<number> {
  const text = readText(cell)
  if (!text.ok) return text
  const found = numberIn(text.value)
  if (!found || !/^(人?天|人日|d|days?|pd|person-days?)?$/i.test(found.rest))
    return wrong('not-a-number', text.value)
  return found.number < 0 ? wrong('below-least', text.value, ['0']) : right(found.number)
}

function readCurrency(cell: Cell): Reading<string> {
  const text = readText(cell)
  if (!text.ok) return text
  const said = text.value.trim().toUpperCase()
  const code = /^[A-Z]{3}$/.test(said) && said !== 'RMB' ? said : (currencyIn(text.value) ?? plainYuan(said))
  return code === undefined ? wrong('unknown-currency', text.value, ['CNY', 'USD', 'EUR']) : right(code)
}

function plainYuan(said: string): string | undefined {
  return said === '元' || said === '万元' ? 'CNY' : undefined
}
