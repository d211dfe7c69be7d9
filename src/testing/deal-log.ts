import type { IdPrefix } from '../deal-file/content-id.ts'
import { EntryIds } from '../deal-file/entry-ids.ts'
import { HEAD_ATTRIBUTES, headId } from '../deal-file/keys.ts'
import { retractionId } from '../deal-file/named-line.ts'
import { FILE_SEQ } from '../deal-file/read-observation.ts'
import { comparableOf, itemOf, subjectOf, type Comparable } from '../domain/item.ts'
import type { Observation, Retraction } from '../domain/observation.ts'

/** A claim before it has an id and a place in the log. */
export type Claim = Omit<Observation, 'id' | 'seq'>

/**
 * The log of a made-up deal, which takes only what a deal file may hold: each id once, and never two values of one
 * thing by one source on one day.
 */
export class DealLog {
  readonly observations: Observation[]
  readonly retractions: Retraction[] = []
  private readonly ids = new EntryIds(HEAD_ATTRIBUTES.map(([name]) => headId(name)))
  private readonly items = new Map<string, Pick<Claim, 'about' | 'attribute'> & { item: string }>()
  private readonly said = new Map<string, Comparable>()

  /** `initial` are the observations of the deal's head. */
  constructor(initial: readonly Observation[] = []) {
    this.observations = [...initial]
  }

  /** The observation, or undefined where it would go against what its source said that day. */
  add(claim: Claim, wish?: string): Observation | undefined {
    const item = this.itemOf(claim)
    if (this.goesAgainst(claim, item)) return undefined
    const content = { ...claim, seq: FILE_SEQ }
    const observation = { ...content, id: this.name('o', content, wish) }
    this.items.set(observation.id, { about: claim.about, attribute: claim.attribute, item })
    this.observations.push(observation)
    return observation
  }

  /** Takes an observation back, on the line of `brought` where it came with that claim. */
  retract(retraction: Omit<Retraction, 'id' | 'seq'>, brought?: Observation, wish?: string): void {
    const content = { ...retraction, seq: FILE_SEQ }
    const id = brought ? retractionId(brought) : this.name('r', content, wish)
    this.retractions.push({ ...content, id })
  }

  /** An id for any entry of the deal: the wish where it is free, else one made from the content. */
  name(prefix: IdPrefix, content: object, wish?: string): string {
    return wish !== undefined && this.ids.take(wish) ? wish : this.ids.make(prefix, content)
  }

  /** What is confirmed lends its item to what confirms it. */
  private itemOf(claim: Claim): string {
    const confirmed = this.items.get(claim.confirms ?? '')
    const isSameMatter = confirmed?.about === claim.about && confirmed.attribute === claim.attribute
    return isSameMatter ? confirmed.item : itemOf(claim)
  }

  private goesAgainst(claim: Claim, item: string): boolean {
    if (claim.ended) return false
    const { attribute, source, on } = claim
    const matter = JSON.stringify([subjectOf(claim), attribute, item, source, on])
    const value = comparableOf(claim)
    const before = this.said.get(matter)
    this.said.set(matter, before ?? value)
    return before !== undefined && before !== value
  }
}
