/** How many there are of each. */
export class Tally<K> {
  private readonly counts = new Map<K, number>()

  add(key: K, by: 1 | -1): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + by)
  }

  counted(): [key: K, count: number][] {
    return [...this.counts]
  }
}
