import { PLAIN_ATTRIBUTES, type AssessedPerson, type Known } from '../../engine/assessment.ts'
import type { AttributeName } from '../../domain/registry.ts'
import { isStated } from '../../domain/grade.ts'
import { fitted, padded, widthOfText } from '../paper.ts'
import type { Sheet } from '../sheet.ts'
import { wrapped } from '../wrap.ts'
import { heading } from './heading.ts'
import { titled } from '../../i18n/joined.ts'

/** Everybody in a table: what is known of each, with guesses, stale values and gaps marked as such. */
export function peopleLines(sheet: Sheet): string[] {
  const { assessment, speaker, paper } = sheet
  const { page } = speaker.messages
  if (assessment.people.length === 0) return [...heading(page.people, paper), page.noPeople]
  const people = [...assessment.people].sort((a, b) => weightOf(b) - weightOf(a))
  const { columns } = page
  const rows = [
    [columns.person, columns.roles, columns.influence, columns.involvement, columns.support, columns.mode],
    ...people.map((person) => cellsOf(person, sheet)),
  ]
  return [
    ...heading(page.people, paper),
    ...table(rows, paper.width).map((line, at) => (at === 0 ? paper.colour.dim(line) : line)),
    ...people.flatMap((person) => stakeLines(person, sheet)),
    paper.colour.dim(page.legend),
  ]
}

function weightOf({ force, counts }: AssessedPerson): number {
  return counts ? force.drive + force.resistance + force.unknown : -1
}

function cellsOf(person: AssessedPerson, sheet: Sheet): string[] {
  const { speaker } = sheet
  const { page } = speaker.messages
  const name = person.title === null ? person.name : `${person.name} ${person.title}`
  if (!person.counts) return [name, page.left, '', '', '', '']
  const one = (attribute: 'influence' | 'involvement' | 'support'): string =>
    knownWords(attribute, person[attribute] as Known | null, sheet)
  return [
    name,
    person.roles.length === 0 ? '?' : person.roles.map((role) => knownWords('role', role, sheet)).join(' + '),
    one('influence'),
    one('involvement'),
    one('support'),
    modeWords(person, sheet),
  ]
}

function modeWords({ mode, guessed }: AssessedPerson, { speaker }: Sheet): string {
  if (!mode) return '?'
  return `${guessed ? '~' : ''}${speaker.mode(mode.value)}${mode.stale ? '*' : ''}`
}

/** A value with its marks: a guess, stale, unknown. */
export function knownWords(
  attribute: AttributeName,
  known: Known | null,
  { speaker }: Pick<Sheet, 'speaker'>,
): string {
  if (!known) return '?'
  const guess = isStated(known.grade) ? '' : '~'
  return `${guess}${speaker.value(attribute, known.value)}${known.stale ? '*' : ''}`
}

/** What else is on record of a person: every attribute that the table has no column for. */
function stakeLines(person: AssessedPerson, sheet: Sheet): string[] {
  const { speaker, paper } = sheet
  if (!person.counts) return []
  const parts = PLAIN_ATTRIBUTES.filter((name) => !IN_TABLE.includes(name)).flatMap((name) => {
    const words = itemsOf(person[name]).map((item) => knownWords(name, item, sheet))
    return words.length === 0 ? [] : [titled(speaker.attribute(name), words.join(' / '), speaker)]
  })
  if (parts.length === 0) return []
  return wrapped(`${speaker.name(person.id)} — ${parts.join(' · ')}`, paper.width, '  ')
}

const IN_TABLE: readonly string[] = ['influence', 'involvement', 'support']

function itemsOf(known: Known | null | readonly Known[]): readonly Known[] {
  return known === null ? [] : 'value' in known ? [known] : known
}

const GAP = 2

/** Columns as wide as their widest cell; where the page is too narrow the first two give way. */
function table(rows: readonly string[][], width: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOfText(row[column] ?? ''))),
  )
  const over = widths.reduce((sum, one) => sum + one + GAP, -GAP) - width
  if (over > 0) shrink(widths, over)
  return rows.map((row) =>
    row
      .map((cell, column) => padded(fitted(cell, widths[column] ?? 0), (widths[column] ?? 0) + GAP))
      .join('')
      .trimEnd(),
  )
}

const NARROWEST_COLUMN = 12

function shrink(widths: number[], over: number): void {
  for (let left = over; left > 0; left--) {
    const widest = (widths[0] ?? 0) >= (widths[1] ?? 0) ? 0 : 1
    if ((widths[widest] ?? 0) <= NARROWEST_COLUMN) return
    widths[widest] = (widths[widest] ?? 0) - 1
  }
}
