import type { DayOrder } from '../domain/table-import.ts'
import type { Value } from '../domain/attribute.ts'
import type { Day } from '../domain/day.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import { claimTargetOf, fixedKindOf, type ClaimTarget, type ImportTarget } from '../domain/import-target.ts'
import type { AttributeName } from '../domain/registry.ts'
import type { MainRole } from '../domain/stakeholder.ts'
import { attributes as en } from '../i18n/en/attributes.ts'
import { attributes as zh } from '../i18n/zh/attributes.ts'
import { isEmpty, type Cell, type Row } from '../tables/table.ts'
import { readName, readText, readTextUpTo, shownText } from './cell-text.ts'
import { recognise } from './headings.ts'
import { normal } from './normal.ts'
import type { PlacedWrong } from './plan.ts'
import type { ColumnChoice } from './propose.ts'
import { readDayCell } from './read-day-cell.ts'
import { readFields, type CellContext, type ReadField } from './read-field.ts'
import { readFlag } from './read-flag.ts'
import { right, wrong, type Reading, type Wrong } from './wrong.ts'

/** What a row says, before it is asked of whom. */
export interface SaidRow {
  readonly texts: Readonly<Partial<Record<TextTarget, string>>>
  readonly opened: Day | undefined
  readonly on: Day | undefined
  readonly grade: Grade | undefined
  readonly named: readonly SaidName[]
  readonly facts: readonly SaidFact[]
  readonly errors: readonly PlacedWrong[]
}

/** Somebody named by what he does in the deal. */
export interface SaidName {
  readonly role: MainRole
  readonly name: string
  readonly column: number
}

export interface SaidFact {
  readonly about: 'deal' | 'person'
  readonly attribute: AttributeName
  readonly value: Value
  readonly column: number
}

export type TextTarget =
  | 'account.id'
  | 'account.name'
  | 'deal.id'
  | 'deal.name'
  | 'person.id'
  | 'person.name'
  | 'person.title'
  | 'person.mail'
  | 'row.note'

/** A column that is read. */
export interface ReadColumn extends ColumnChoice {
  readonly column: number
}

/** What holds for the whole file. */
export interface Settings {
  readonly today: Day
  /** When what the tables say was learned, where they do not say so. */
  readonly learned: Day
  readonly dayOrder: DayOrder | undefined
  /** Of amounts that say nothing else. */
  readonly currency: string
}

export function readRow(row: Row, columns: readonly ReadColumn[], settings: Settings): SaidRow {
  return new RowReader(row, columns, settings).said()
}

/** How tables say that they do not know; an empty cell says the same. */
const NOTHING = [
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  'n/a',
  'na',
  'tbd',
  'tba',
  '?',
  '？',
  '待定',
  '未定',
  '不详',
  '未知',
  '暂无',
]

const LONGEST_ID = 120
const LONGEST_NAME = 200
const LONGEST_TITLE = 120
const LONGEST_NOTE = 3_000

class RowReader {
  private readonly texts: Partial<Record<TextTarget, string>> = {}
  private readonly named: SaidName[] = []
  private readonly facts: SaidFact[] = []
  private readonly errors: PlacedWrong[] = []
  private readonly days: { opened?: Day; on?: Day } = {}
  private grade: Grade | undefined
  private readonly row: Row
  private readonly columns: readonly ReadColumn[]
  private readonly settings: Settings

  constructor(row: Row, columns: readonly ReadColumn[], settings: Settings) {
    this.row = row
    this.columns = columns
    this.settings = settings
  }

  said(): SaidRow {
    const records = new Map<AttributeName, Part[]>()
    for (const column of this.columns) {
      const cell = this.cellIn(column)
      if (cell === null || column.target === null) continue
      const claim = claimTargetOf(column.target)
      if (claim) this.take(column, this.partOf(cell, claim, column), (part) => put(records, claim.name, part))
      else if (column.target.includes('.')) this.readOther(cell, column, column.target)
    }
    for (const parts of records.values()) this.addFacts(parts)
    this.readRating()
    this.checkCurrency()
    const { texts, named, facts, errors, grade } = this
    return { texts, named, facts, errors, grade, opened: this.days.opened, on: this.days.on }
  }

  private cellIn({ column }: ReadColumn): Cell {
    const cell = this.row.cells[column] ?? null
    return isEmpty(cell) || NOTHING.includes(shownText(cell).toLowerCase()) ? null : cell
  }

  private take<T>({ column }: ReadColumn, reading: Reading<T>, then: (value: T) => void): void {
    if (reading.ok) then(reading.value)
    else this.errors.push({ ...reading, column })
  }

  private partOf(cell: Cell, claim: ClaimTarget, column: ReadColumn): Reading<Part> {
    const read = readFields(cell, claim, this.contextOf(column))
    return read.ok ? right({ claim, read: read.value, column }) : read
  }

  private contextOf({ unit }: ReadColumn): CellContext {
    return { unit: unit ?? undefined, dayOrder: this.settings.dayOrder }
  }

  private readOther(cell: Cell, column: ReadColumn, target: ImportTarget): void {
    const [subject = '', field = ''] = target.split('.')
    if (subject === 'named') this.readNames(cell, column, field as MainRole)
    else if (subject === 'is') this.readIs(cell, column, field as MainRole)
    else this.readFixed(cell, column, target)
  }

  private readNames(cell: Cell, column: ReadColumn, role: MainRole): void {
    this.take(column, readName(cell, LONGEST_NAME), (text) => {
      const names = text.split(/[、,，;；/]+/u).map((name) => name.trim())
      for (const name of names) if (name !== '') this.named.push({ role, name, column: column.column })
    })
  }

  private readIs(cell: Cell, column: ReadColumn, role: MainRole): void {
    this.take(column, readFlag(cell), (isSo) => {
      if (isSo) this.facts.push({ about: 'person', attribute: 'role', value: role, column: column.column })
    })
  }

  private readFixed(cell: Cell, column: ReadColumn, target: ImportTarget): void {
    switch (fixedKindOf(target)) {
      case 'id':
        return this.take(column, readId(cell), (id) => (this.texts[target as TextTarget] = id))
      case 'name':
        return this.take(
          column,
          readName(cell, target === 'person.title' ? LONGEST_TITLE : LONGEST_NAME),
          (name) => {
            this.texts[target as TextTarget] = name
          },
        )
      case 'mail':
        return this.take(column, readMail(cell), (mail) => (this.texts['person.mail'] = mail))
      case 'note':
        return this.take(column, readTextUpTo(cell, LONGEST_NOTE, 'text-too-long'), (note) => {
          this.texts['row.note'] = note
        })
      case 'past':
        return this.take(
          column,
          this.readPast(cell),
          (day) => (this.days[target === 'row.on' ? 'on' : 'opened'] = day),
        )
      case 'grade':
        return this.take(column, readGrade(cell), (grade) => (this.grade = grade))
      case 'attribute':
      case 'value':
      case undefined:
        return
    }
  }

  private readPast(cell: Cell): Reading<Day> {
    const day = readDayCell(cell, { order: this.settings.dayOrder })
    return day.ok && day.value > this.settings.today ? wrong('future-day', shownText(cell)) : day
  }

  /** The facts of one attribute: of a record, all its fields together. */
  private addFacts(parts: readonly Part[]): void {
    const [first] = parts
    if (!first) return
    const { claim, column } = first
    const { about, name: attribute } = claim
    const add = (value: Value): void =>
      void this.facts.push({ about, attribute, value, column: column.column })
    if (claim.field === undefined) for (const { value } of first.read) add(value)
    else this.take(column, recordsFrom(parts), (values) => values.forEach(add))
    if (attribute === 'amount') this.addCurrency(first)
  }

  private addCurrency({ read: [amount], column }: Part): void {
    const currency = amount?.currency ?? column.currency ?? undefined
    const isSaid = this.columns.some((one) => one.target === 'deal.currency' && this.cellIn(one) !== null)
    if (isSaid && amount?.currency === undefined) return
    this.facts.push({
      about: 'deal',
      attribute: 'currency',
      value: currency ?? this.settings.currency,
      column: column.column,
    })
  }

  private checkCurrency(): void {
    const said = this.facts.filter(({ attribute }) => attribute === 'currency')
    const [first, second] = said
    if (!first || !second) return
    if (first.value !== second.value)
      this.errors.push({
        ...wrong('several-currencies', said.map(({ value }) => String(value as string)).join(', ')),
        column: second.column,
      })
    this.facts.splice(this.facts.indexOf(second), 1)
  }

  /** In tables with one rating a row, what is rated and how stand beside each other. */
  private readRating(): void {
    const what = this.columns.find(({ target }) => target === 'row.attribute')
    const how = this.columns.find(({ target }) => target === 'row.value')
    const cells = [what && this.cellIn(what), how && this.cellIn(how)] as const
    const [rated = null, value = null] = cells
    if (!what || !how || (rated === null && value === null)) return
    if (rated === null) return this.refuse(what, wrong('attribute-missing', shownText(value)))
    if (value === null) return this.refuse(how, wrong('value-missing', shownText(rated)))
    const claim = claimTargetOf(recognise(shownText(rated))?.target ?? '')
    if (!claim) return this.refuse(what, wrong('unknown-attribute', shownText(rated), RATED))
    this.take(how, this.partOf(value, claim, how), (part) => this.addFacts([part]))
  }

  private refuse({ column }: ReadColumn, why: Wrong): void {
    this.errors.push({ ...why, column })
  }
}

/** Examples of what may be rated. */
const RATED = ['person.support', 'person.influence', 'person.role', 'deal.budget', 'deal.position']

/** What one column says of an attribute. */
interface Part {
  readonly claim: ClaimTarget
  readonly read: readonly ReadField[]
  readonly column: ReadColumn
}

function put(records: Map<AttributeName, Part[]>, name: AttributeName, part: Part): void {
  const parts = records.get(name)
  if (parts) parts.push(part)
  else records.set(name, [part])
}

/** A record for each thing that the column which tells them apart names; the other columns speak of all of them. */
function recordsFrom(parts: readonly Part[]): Reading<Value[]> {
  const [first] = parts
  const attribute = first?.claim.attribute
  if (attribute?.kind !== 'record') return right([])
  const [key] = attribute.identity
  const shared: Record<string, string | number> = {}
  for (const { claim, read } of parts)
    if (claim.field !== key && read[0]) shared[claim.field ?? ''] = read[0].value
  const items = parts.find(({ claim }) => claim.field === key)?.read ?? []
  const missing = Object.entries(attribute.fields).find(
    ([name, field]) => !('optional' in field) && !(name in shared) && !(name === key && items.length > 0),
  )
  if (missing) return wrong('value-missing', '', [`${first?.claim.about}.${first?.claim.name}.${missing[0]}`])
  const inOrder = Object.keys(attribute.fields)
  return right(
    (items.length > 0 ? items : [undefined]).map((item) => {
      const fields = { ...shared, ...(item && { [key ?? '']: item.value }) }
      return Object.fromEntries(
        inOrder.flatMap((name) => (name in fields ? [[name, fields[name] ?? '']] : [])),
      )
    }),
  )
}

/** A long number that was kept as a number has lost its last digits. */
function readId(cell: Cell): Reading<string> {
  if (typeof cell === 'number' && !Number.isSafeInteger(cell) && Math.abs(cell) > Number.MAX_SAFE_INTEGER)
    return wrong('number-cut-short', String(cell))
  const id = readName(cell, LONGEST_ID)
  return id.ok && /^\d(\.\d+)?e\+?\d+$/i.test(id.value) ? wrong('number-cut-short', id.value) : id
}

const MAIL = /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/u

function readMail(cell: Cell): Reading<string> {
  const text = readText(cell)
  if (!text.ok) return text
  const bare = text.value
    .replace(/^mailto:/i, '')
    .replace(/^.*<(.+)>$/, '$1')
    .normalize('NFKC')
    .toLowerCase()
  return MAIL.test(bare) ? right(bare) : wrong('not-a-mail', text.value)
}

const GRADE_WORDS = new Map<string, Grade>(
  GRADES.flatMap((grade) =>
    [grade, zh.grades[grade].name, en.grades[grade].name].map((word) => [normal(word), grade] as const),
  ),
)

/** What a table calls stated, nobody here heard. */
function readGrade(cell: Cell): Reading<Grade> {
  const text = readText(cell)
  if (!text.ok) return text
  const grade = GRADE_WORDS.get(normal(text.value))
  return grade === undefined ? wrong('unknown-option', text.value, GRADES) : right(grade)
}
