import { parseDay } from '../../domain/day.ts'
import { STAGES } from '../../domain/deal.ts'
import { CALLS } from '../../domain/verdict.ts'
import type { Filters } from '../list.ts'
import { bitsOf, type CodeName, type HeldLines, type NumberName } from './held-lines.ts'

/** Whether the line in a place passes a filter. */
export type Pass = (at: number) => boolean

/** All that a line must pass, what fewest do first; the searched names stand in `texts`, folded. */
export function passesFor(
  lines: HeldLines,
  filters: Filters,
  texts: readonly (string | undefined)[],
): Pass[] {
  const {
    q,
    state = ['open'],
    archived = false,
    account,
    call,
    strategy,
    stage,
    finding,
    currency,
    owner,
  } = filters
  const passes: (Pass | undefined)[] = [
    finding && hasAny(lines, finding),
    call && isRanked(lines, 'call', call, CALLS),
    stage && isRanked(lines, 'stage', stage, STAGES),
    strategy && isOneOf(lines, 'strategy', strategy),
    account === undefined ? undefined : isOneOf(lines, 'account', [account]),
    owner && isOneOf(lines, 'owner', owner),
    currency === undefined ? undefined : isOneOf(lines, 'currency', [currency]),
    isFrom(lines, 'win', filters.winFrom),
    isUpTo(lines, 'win', filters.winTo),
    isFrom(lines, 'unknown', filters.unknownFrom),
    isFrom(lines, 'amount', filters.amountFrom),
    isUpTo(lines, 'amount', filters.amountTo),
    isFrom(lines, 'closeBy', dayIn(filters.closeFrom)),
    isUpTo(lines, 'closeBy', dayIn(filters.closeTo)),
    isSilentSince(lines, dayIn(filters.heardBefore)),
    q === undefined ? undefined : says(texts, folded(q)),
    isOneOf(lines, 'state', state),
    isArchived(lines, archived),
  ]
  return passes.filter((pass) => pass !== undefined)
}

/** As names are compared by a search. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function isOneOf({ codes }: HeldLines, code: CodeName, wanted: readonly string[]): Pass {
  const column = codes[code]
  const [only] = wanted
  if (wanted.length === 1) return (at) => column[at] === only
  const all = new Set<string | null | undefined>(wanted)
  return (at) => all.has(column[at])
}

function isRanked(
  { numbers }: HeldLines,
  name: NumberName,
  wanted: readonly string[],
  ranks: readonly string[],
): Pass {
  const column = numbers[name]
  const isWanted = ranks.map((one) => wanted.includes(one))
  return (at) => isWanted[column[at] as number] === true
}

function isFrom({ numbers }: HeldLines, name: NumberName, from: number | undefined): Pass | undefined {
  const column = numbers[name]
  return from === undefined ? undefined : (at) => (column[at] as number) >= from
}

function isUpTo({ numbers }: HeldLines, name: NumberName, to: number | undefined): Pass | undefined {
  const column = numbers[name]
  return to === undefined ? undefined : (at) => (column[at] as number) <= to
}

/** Never heard of is silent, too. */
function isSilentSince({ numbers: { heard } }: HeldLines, day: number | undefined): Pass | undefined {
  return day === undefined ? undefined : (at) => !((heard[at] as number) >= day)
}

function hasAny({ findings }: HeldLines, codes: readonly string[]): Pass {
  const [first, ...more] = bitsOf(codes).flatMap((bits, word) => hasBits(findings[word] ?? [], bits))
  if (!first) return () => false
  return more.length === 0 ? first : (at) => first(at) || more.some((pass) => pass(at))
}

function hasBits(column: readonly number[], bits: number): Pass[] {
  return bits === 0 ? [] : [(at) => ((column[at] as number) & bits) !== 0]
}

function isArchived({ archived }: HeldLines, wanted: boolean): Pass {
  return (at) => archived[at] === wanted
}

function says(texts: readonly (string | undefined)[], part: string): Pass {
  return (at) => texts[at]?.includes(part) === true
}

function dayIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDay(text)
}
