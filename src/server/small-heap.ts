import { setFlagsFromString } from 'node:v8'

/** By how much more than what is in use the heap grows before it is swept again, in percent. */
const GROWING = 70

/**
 * Keeps the heap near what is in use. V8 by itself lets it grow to several times that on a machine with room, for
 * hardly any gain: what a request leaves behind dies young.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING}`)
}
