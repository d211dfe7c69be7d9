/** How many there are of each; one of which none is left stays known. */
export class Tally<K> {
  private readonly counts = new Map<K, number>()

  add(key: K, by: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + by)
  }

  counted(): [key: K, count: number][] {
    return [...this.counts]
  }
}
