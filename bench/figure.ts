import { cpus, totalmem } from 'node:os'

const [processor] = cpus()

export const MACHINE = {
  cpu: processor?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
}

/** Prints one measured figure as a line of JSON. `samples` are of one round each, in `unit`. */
export function printFigure(
  figure: string,
  unit: string,
  samples: readonly number[],
  more: object = {},
): void {
  const sorted = [...samples].sort((a, b) => a - b)
  const line = {
    figure,
    unit,
    median: rounded(medianOf(sorted)),
    min: rounded(sorted[0] ?? 0),
    max: rounded(sorted.at(-1) ?? 0),
    rounds: samples.length,
    ...more,
    machine: MACHINE,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

export function medianOf(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}

/** Prints what was measured of something, with the machine. */
export function printMeasured(figure: string, measured: object): void {
  process.stdout.write(`${JSON.stringify({ figure, ...measured, machine: MACHINE })}\n`)
}

export function rounded(number: number): number {
  return Number(number.toPrecision(4))
}
