import { Tally } from './tally.ts'
import { compareTexts } from './order.ts'

/**
 * In which order a list goes through the currencies: the one most deals have first. Sums are sorted within each, since
 * nothing here knows what one is worth in another.
 */
export class Currencies {
  private readonly deals = new Tally<string>()
  private ranks = new Map<string, number>()

  /** By 0: it is there, in a deal that does not count. */
  count(currency: string | null, by: 1 | -1 | 0): void {
    if (currency !== null) this.deals.add(currency, by)
  }

  /** Sums of an unknown currency come after all others. */
  rankOf(currency: string | null): number {
    return (currency === null ? undefined : this.ranks.get(currency)) ?? this.ranks.size
  }

  /** Whether the order has changed. */
  rank(): boolean {
    const sorted = this.deals.counted().sort(([a, n], [b, m]) => m - n || compareTexts(a, b))
    const isSame =
      sorted.length === this.ranks.size && sorted.every(([code], at) => this.ranks.get(code) === at)
    if (!isSame) this.ranks = new Map(sorted.map(([code], at) => [code, at]))
    return !isSame
  }
}
