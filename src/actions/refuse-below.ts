import { isEnough, type Level } from '../domain/level.ts'
import type { Errand } from './errand.ts'
import { refused, type Refused } from './outcome.ts'

/** Refuses whoever may see a deal and may not do with it what this errand needs. */
export function refuseBelow({ needs = 'own' }: Errand, level: Level): Refused | undefined {
  return isEnough(level, needs) ? undefined : refused('access-too-low', { params: { level: needs } })
}
