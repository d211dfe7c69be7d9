import { contentId, type IdPrefix } from './content-id.ts'

/** The ids of one deal's entries, each used once: first those that were given, then those made from the content. */
export class EntryIds {
  private readonly taken: Set<string>
  private readonly copies = new Map<string, number>()

  constructor(reserved: Iterable<string> = []) {
    this.taken = new Set(reserved)
  }

  /** False where somebody else has it. */
  take(id: string): boolean {
    const isFree = !this.taken.has(id)
    this.taken.add(id)
    return isFree
  }

  /** An id made from the content, numbered where two entries say the same. */
  make(prefix: IdPrefix, content: object): string {
    const id = contentId(prefix, content)
    if (this.take(id)) return id
    let copy = this.copies.get(id) ?? 1
    do copy++
    while (!this.take(`${id}-${copy}`))
    this.copies.set(id, copy)
    return `${id}-${copy}`
  }
}
