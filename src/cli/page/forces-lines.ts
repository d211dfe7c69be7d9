import { percent } from '../../i18n/format.ts'
import type { Sheet } from '../sheet.ts'
import { wrapped } from '../wrap.ts'
import { heading } from './heading.ts'

const CELLS = 60

/** Drive, neutral, unknown and resistance as one bar; signs tell them apart where there is no colour. */
export function forcesLines({ assessment, speaker, paper }: Sheet): string[] {
  const { drive, neutral, unknown, resistance } = assessment.forces
  const { page } = speaker.messages
  const { colour } = paper
  const parts = [
    { name: page.drive, share: drive, sign: '█', paint: colour.blue },
    { name: page.neutral, share: neutral, sign: '░', paint: colour.dim },
    { name: page.unknownMass, share: unknown, sign: '?', paint: colour.dim },
    { name: page.resistance, share: resistance, sign: '▓', paint: colour.red },
  ]
  const cells = cellsFor(parts.map(({ share }) => share))
  const bar = parts.map(({ sign, paint }, at) => paint(sign.repeat(cells[at] ?? 0))).join('')
  const legend = parts.map(({ name, share, sign }) => `${sign} ${name} ${percent(share)}`).join('   ')
  return [...heading(page.forces, paper), bar, legend, ...wrapped(colour.dim(page.forcesNote), paper.width)]
}

/** Whole cells that sum to the bar: what is left over goes to the largest remainders. */
function cellsFor(shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * CELLS)
  const cells = exact.map(Math.floor)
  const left = CELLS - cells.reduce((sum, cell) => sum + cell, 0)
  const order = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest)
  for (const { at } of order.slice(0, left)) cells[at] = (cells[at] ?? 0) + 1
  return cells
}
