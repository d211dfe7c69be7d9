import { TODAY } from '../src/testing/notation.ts'

export { TODAY }

const DAY_MS = 86_400_000

/** Noon of the day for which the seeded deals are made. */
export const NOON = new Date(TODAY * DAY_MS + DAY_MS / 2)
