import { assess } from '../../engine/assess.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'
import { casefileFrom, dayIn } from './casefile-from.ts'
import type { DealLine, DealLog } from './deal-log.ts'

/** Whether the server judges the deal as this log is judged here; where part of it is kept from us, only it can. */
export function lineAgrees(line: DealLine, log: DealLog): boolean {
  if (log.withheld.length > 0) return true
  const day = dayIn(line.on)
  const { verdict, outlook, forces } = assess(casefileFrom(log, day), day, STANDARD_METHOD)
  return (
    line.call === verdict.call &&
    line.early === verdict.early &&
    line.strategy === verdict.strategy &&
    line.expectedValue === verdict.expectedValue &&
    sameNumbers(line.win, outlook.win) &&
    sameNumbers(line.forces, forces)
  )
}

function sameNumbers<T extends object>(one: T, other: T): boolean {
  return Object.entries(one).every(([name, number]) => (other as Record<string, unknown>)[name] === number)
}
