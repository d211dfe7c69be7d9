import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts the time of processes in hundredths of a second. */
const TICK_MS = 10

interface Process {
  readonly pid: number
  readonly parent: number
  /** Of its own, and of the children it has outlived. */
  readonly ms: number
}

/** CPU time a process and all its descendants have used, in milliseconds. */
export function cpuOf(pid: number): number {
  const all = everyProcess()
  const family = new Set([pid])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { pid: child, parent } of all) if (family.has(parent)) family.add(child)
  }
  return all.filter((one) => family.has(one.pid)).reduce((sum, { ms }) => sum + ms, 0)
}

function everyProcess(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? [])
}

function processOf(pid: number): Process | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0)
  return { pid, parent: Number(fields[1]), ms: ticks * TICK_MS }
}

/** The most memory a process has held so far, in MiB. */
export function peakMemoryOf(pid: number): number {
  const status = readIfThere(`/proc/${pid}/status`) ?? ''
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
