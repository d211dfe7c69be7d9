/** Answers held for a while, as long as nothing is heard that may change them. What is not there is not held. */
export class Held<T extends object> {
  private readonly kept = new Map<string, { readonly answer: T; readonly until: number }>()
  /** Goes up with every change heard: what was asked before it is not held. */
  private changes = 0
  private readonly forMs: number
  private readonly most: number

  private readonly endOf: (answer: T) => number

  /** `endOf`: when an answer ends by itself, in milliseconds. */
  constructor(forMs: number, most: number, endOf: (answer: T) => number = () => Infinity) {
    this.forMs = forMs
    this.most = most
    this.endOf = endOf
  }

  async get(key: string, find: () => Promise<T | undefined>): Promise<T | undefined> {
    const known = this.kept.get(key)
    if (known && known.until > Date.now()) return known.answer
    const before = this.changes
    const answer = await find()
    if (answer && before === this.changes) this.keep(key, answer)
    return answer
  }

  drop(key: string): void {
    this.changes++
    this.kept.delete(key)
  }

  dropWhere(changed: (answer: T) => boolean): void {
    this.changes++
    for (const [key, { answer }] of this.kept) if (changed(answer)) this.kept.delete(key)
  }

  dropAll(): void {
    this.changes++
    this.kept.clear()
  }

  private keep(key: string, answer: T): void {
    this.kept.delete(key)
    const [oldest] = this.kept.keys()
    if (this.kept.size >= this.most && oldest !== undefined) this.kept.delete(oldest)
    this.kept.set(key, { answer, until: Math.min(Date.now() + this.forMs, this.endOf(answer)) })
  }
}
