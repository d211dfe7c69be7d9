import { enterLog, type Entered } from '../domain/entry.ts'
import type { DealFile } from './read-deal.ts'

/** The file with the rules of entry applied: what the engine reads. */
export function casefileOf(
  file: DealFile,
): Omit<DealFile, 'observations'> & { observations: readonly Entered[] } {
  return { ...file, observations: enterLog(file.observations) }
}
