import type { Level } from '../../domain/level.ts'
import type { Filters, Page, Place, Sort } from '../list.ts'
import { Currencies } from './currencies.ts'
import { HeldLines } from './held-lines.ts'
import { mayText } from '../row-access.ts'
import { Order } from './order.ts'
import { folded, passesFor, type Pass } from './passes.ts'
import { fromPlace, MONEY_SORTS, placeAt, sortedBy } from './sorted-by.ts'
import { Tally } from './tally.ts'

/** For which day and method lines are wanted. */
export interface Wanted {
  readonly today: number
  readonly method: string
}

/** A deal that somebody may see, and what he may do with it and see of it. */
export type Seen = readonly [deal: string, level: Level, sensitive: boolean]

/** A row of a list: which deal's, and whether it is as it was. */
export interface Key {
  readonly deal: string
  /** Another one whenever the line changes. */
  readonly stamp: string
  /** What ends the row: what the one who asks may do with it. */
  readonly may: string
  /** Judged for an earlier day, or by another method, although it is open. */
  readonly isOlder: boolean
}

export interface Found {
  readonly keys: readonly Key[]
  /** Where the next page begins. */
  readonly next: Place | undefined
  /** How many of those that fit are older. */
  readonly older: number
}

/** All lines of a workspace, to be filtered, sorted and counted for whoever may see them. */
export class HeldList {
  readonly lines = new HeldLines()
  private readonly currencies = new Currencies()
  /** Open lines by day and method. */
  private readonly ages = new Tally<string>()
  private readonly orders = new Map<Sort, Order>()
  /** By member, and by the place of each line: what ends its row. */
  private readonly seen = new Map<string, Map<number, string>>()
  private texts: (string | undefined)[] = []
  /** The places of those without. */
  private readonly nameless = new Set<number>()

  get size(): number {
    return this.lines.size
  }

  put(rows: readonly (readonly unknown[])[]): void {
    for (const told of rows) {
      const before = this.lines.size
      const at = this.lines.placeFor(told[0] as string)
      if (at < before) this.count(at, -1)
      this.lines.put(at, told)
      this.count(at, 1)
      this.nameless.add(at)
      for (const order of this.orders.values()) order.move(at)
    }
    if (rows.length > 0 && this.currencies.rank()) for (const sort of MONEY_SORTS) this.orders.delete(sort)
  }

  private count(at: number, by: 1 | -1): void {
    const { codes, numbers, archived } = this.lines
    const isOpen = codes.state[at] === 'open'
    const isCounted = isOpen && !archived[at] && !Number.isNaN(numbers.amount[at])
    this.currencies.count(codes.currency[at] ?? null, isCounted ? by : 0)
    if (isOpen) this.ages.add(`${numbers.day[at]} ${codes.method[at]}`, by)
  }

  /** Whether it is known what a member may see. */
  knows(member: string): boolean {
    return this.seen.has(member)
  }

  /** A member may see these, beside those known before; deals of which no line is known yet will be told again. */
  show(member: string, deals: readonly Seen[]): void {
    const seen = this.seen.get(member) ?? new Map<number, string>()
    this.seen.set(member, seen)
    for (const [deal, level, sensitive] of deals) {
      const at = this.lines.placeOf(deal)
      if (at !== undefined) seen.set(at, mayText(level, sensitive))
    }
  }

  /** What anybody may see must be asked anew. */
  forgetAccess(): void {
    this.seen.clear()
  }

  /** The deals of which the names are not held. */
  withoutNames(): string[] {
    return Array.from(this.nameless, (at) => this.lines.deals[at] as string)
  }

  /** Holds the names of a deal's people, as they are while its line has this stamp. */
  putNames(deal: string, stamp: string, people: string): void {
    const { names, accountNames, stamps } = this.lines
    const at = this.lines.placeOf(deal)
    if (at === undefined || stamps[at] !== stamp) return
    this.texts[at] = folded(`${names[at]}\n${accountNames[at] ?? ''}\n${people}`)
    this.nameless.delete(at)
  }

  forgetNames(): void {
    this.texts = []
    for (let at = 0; at < this.size; at++) this.nameless.add(at)
  }

  page(member: string, filters: Filters, { sort, order, limit, after }: Page, wanted: Wanted): Found {
    const places: number[] = []
    const passes = this.passesFor(member, filters)
    const by = sortedBy(sort, this.lines, this.currencies)
    this.orderFor(sort).walk(order, after && fromPlace(after, this.currencies), (at) => {
      if (!passesAll(passes, at)) return false
      return places.push(at) > limit
    })
    const shown = places.slice(0, limit)
    const last = places.length > limit ? shown.at(-1) : undefined
    return {
      keys: shown.map((at) => this.keyAt(at, member, wanted)),
      next: last === undefined ? undefined : placeAt(last, sort, by, this.lines),
      older: this.older(passes, wanted),
    }
  }

  howMany(member: string, filters: Filters): number {
    return this.countWhere(this.passesFor(member, filters))
  }

  private passesFor(member: string, filters: Filters): Pass[] {
    const seen = this.seen.get(member) ?? NONE
    return [...passesFor(this.lines, filters, this.texts), (at) => seen.has(at)]
  }

  private orderFor(sort: Sort): Order {
    const known = this.orders.get(sort)
    if (known) return known
    const order = new Order(sortedBy(sort, this.lines, this.currencies), this.size)
    this.orders.set(sort, order)
    return order
  }

  private keyAt(at: number, member: string, wanted: Wanted): Key {
    const { deals, stamps } = this.lines
    return {
      deal: deals[at] as string,
      stamp: stamps[at] as string,
      may: this.seen.get(member)?.get(at) ?? '',
      isOlder: this.isOlder(at, wanted),
    }
  }

  /** Mostly none is, and then nothing need be counted. */
  private older(passes: readonly Pass[], wanted: Wanted): number {
    const isAny = this.ages.counted().some(([age, open]) => {
      const [day, method] = age.split(' ', 2)
      return open > 0 && (method !== wanted.method || Number(day) < wanted.today)
    })
    return isAny ? this.countWhere([(at) => this.isOlder(at, wanted), ...passes]) : 0
  }

  private isOlder(at: number, { today, method }: Wanted): boolean {
    const { codes, numbers } = this.lines
    return codes.state[at] === 'open' && (codes.method[at] !== method || (numbers.day[at] as number) < today)
  }

  private countWhere(passes: readonly Pass[]): number {
    let count = 0
    for (let at = 0; at < this.size; at++) if (passesAll(passes, at)) count++
    return count
  }
}

const NONE: ReadonlyMap<number, string> = new Map()

function passesAll(passes: readonly Pass[], at: number): boolean {
  for (const pass of passes) if (!pass(at)) return false
  return true
}
