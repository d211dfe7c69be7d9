import { FINDING_CODES } from '../../domain/finding.ts'

/** What of a line is compared by its size: days as whole days since 1970. */
const NUMBERS = [
  ['day', `l.day - date '1970-01-01'`],
  ['opened', `l.opened - date '1970-01-01'`],
  ['closeBy', `l.close_by - date '1970-01-01'`],
  ['heard', `l.heard - date '1970-01-01'`],
  ['stage', 'l.stage_rank'],
  ['call', 'l.call_rank'],
  ['amount', 'l.amount'],
  ['expectedValue', 'l.expected_value'],
  ['sellerWin', 'l.seller_win'],
  ['win', 'l.win'],
  ['drive', 'l.drive'],
  ['resistance', 'l.resistance'],
  ['unknown', 'l.unknown'],
] as const

/** What is one of few. */
const CODES = [
  ['state', 'l.state'],
  ['strategy', 'l.strategy'],
  ['method', 'l.method'],
  ['currency', 'l.currency'],
  ['account', 'l.account'],
  ['owner', 'l.owner'],
] as const

export type NumberName = (typeof NUMBERS)[number][0]
export type CodeName = (typeof CODES)[number][0]

/** The columns of a line as `HeldLines` takes them; `l` is the line. */
export const TOLD = [
  `l.deal, l.changed, l.name, l.account_name, l.archived, array_to_string(l.findings, ',')`,
  ...CODES.map(([, column]) => column),
  ...NUMBERS.map(([, column]) => column),
].join(', ')

type Told = [
  deal: string,
  changed: string,
  name: string,
  accountName: string | null,
  archived: boolean,
  findings: string,
  ...rest: (string | number | null)[],
]

const BITS = 32
const FINDING_NUMBERS = new Map<string, number>(FINDING_CODES.map((code, number) => [code, number]))
const WORDS = Math.ceil(FINDING_CODES.length / BITS)

/**
 * What a workspace's lists are filtered and sorted by: columns, since thousands of rows are looked through for one
 * list. A row keeps its place; an unknown number is NaN, which no comparison lets through.
 */
export class HeldLines {
  readonly deals: string[] = []
  /** Another one whenever the line changes. */
  readonly stamps: string[] = []
  readonly names: string[] = []
  readonly accountNames: (string | null)[] = []
  readonly archived: boolean[] = []
  readonly findings: readonly number[][] = Array.from({ length: WORDS }, () => [])
  readonly numbers = columnsFor<NumberName, number>(NUMBERS)
  readonly codes = columnsFor<CodeName, string | null>(CODES)
  private readonly places = new Map<string, number>()
  private readonly texts = new Map<string, string>()

  get size(): number {
    return this.deals.length
  }

  placeOf(deal: string): number | undefined {
    return this.places.get(deal)
  }

  /** Where it is put: in the place of the one before. */
  placeFor(deal: string): number {
    const known = this.places.get(deal)
    if (known !== undefined) return known
    this.places.set(deal, this.size)
    return this.deals.push(deal) - 1
  }

  put(at: number, told: readonly unknown[]): void {
    const [, changed, name, accountName, archived, findings, ...rest] = told as Told
    this.stamps[at] = changed
    this.names[at] = name
    this.accountNames[at] = accountName
    this.archived[at] = archived
    for (const [word, column] of this.findings.entries()) column[at] = bitsOf(findings)[word] ?? 0
    for (const [place, [code]] of CODES.entries())
      this.codes[code][at] = this.one(rest[place] as string | null)
    for (const [place, [number]] of NUMBERS.entries())
      this.numbers[number][at] = (rest[CODES.length + place] ?? NaN) as number
  }

  /** One and the same text for equal ones, however often they come. */
  private one(text: string | null): string | null {
    if (text === null) return null
    const known = this.texts.get(text)
    if (known !== undefined) return known
    this.texts.set(text, text)
    return text
  }
}

function columnsFor<N extends string, T>(named: readonly (readonly [N, string])[]): Record<N, T[]> {
  return Object.fromEntries(named.map(([name]) => [name, []])) as unknown as Record<N, T[]>
}

/** Finding codes as bits, in words; codes of an older program that are no more are left out. */
export function bitsOf(codes: string | readonly string[]): number[] {
  const words = Array.from({ length: WORDS }, () => 0)
  for (const code of typeof codes === 'string' ? codes.split(',') : codes) {
    const number = FINDING_NUMBERS.get(code)
    if (number === undefined) continue
    const word = Math.floor(number / BITS)
    words[word] = (words[word] ?? 0) | (1 << (number % BITS))
  }
  return words
}
