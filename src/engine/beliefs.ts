import { scalarText } from '../domain/item.ts'
import { endOfKind } from '../domain/registry.ts'
import type { Entered } from '../domain/entry.ts'
import type { Belief } from './belief.ts'
import { insertInOrder } from './insert-in-order.ts'
import { noMention, type Mention } from './mentions.ts'

/** The items of one attribute of one subject: mostly there is one, and then it is that belief itself. */
export type Items = Belief | Several

/** What is believed of one subject, and where it comes up: of the deal, a tie, or whoever is named in the log. */
export interface Beliefs {
  /** By the number of the attribute (`registry.ts`); undefined where nothing is claimed of it. */
  readonly of: readonly (Items | undefined)[]
  /** What is believed though another value contradicts it; undefined where nothing is. */
  readonly disputed: readonly Belief[] | undefined
  readonly mention: Readonly<Mention>
}

/** Beliefs while they are gathered. */
export interface Gathered extends Beliefs {
  of: (Items | undefined)[]
  disputed: Belief[] | undefined
  readonly mention: Mention
  /** The claims on each of his roles, which are resolved together; undefined where there are none. */
  roles: (readonly Entered[])[] | undefined
}

/** More items than one, strongest first. */
class Several {
  /** Whatever is claimed, also what is denied or too faint to be known. */
  readonly all: Belief[]
  /** What is known to be there; the same list where that is all of it. */
  held: Belief[]

  constructor(first: Belief) {
    this.all = [first]
    this.held = first.known ? this.all : NO_ITEMS
  }
}

const NO_ITEMS: Belief[] = []

export function noBeliefs(): Gathered {
  return {
    of: NOTHING_CLAIMED,
    disputed: undefined,
    mention: noMention(),
    roles: undefined,
  }
}

/** Of whoever only speaks; never filled. */
const NOTHING_CLAIMED: (Items | undefined)[] = []

/** What is known to be there, strongest first. */
export function heldIn(items: Items | undefined): readonly Belief[] {
  if (items === undefined) return NO_ITEMS
  if (items instanceof Several) return items.held
  return items.known ? [items] : NO_ITEMS
}

/** The one value believed; undefined where it is unknown. */
export function valueIn(items: Items | undefined): Belief | undefined {
  if (items === undefined) return undefined
  if (items instanceof Several) return items.held[0]
  return items.known ? items : undefined
}

/** All items of an attribute that something is claimed of, denied and unknown ones too; strongest first. */
export function allIn(items: Items | undefined): readonly Belief[] {
  if (items === undefined) return NO_ITEMS
  return items instanceof Several ? items.all : [items]
}

/** Whether that is so of anything claimed, be it known or not. */
export function someIn(items: Items | undefined, isLike: (belief: Belief) => boolean): boolean {
  if (items === undefined) return false
  return items instanceof Several ? items.all.some(isLike) : isLike(items)
}

/** Whether that is so of all that is known to be there; asked only where something is. */
export function everyHeld(items: Items, isLike: (belief: Belief) => boolean): boolean {
  return items instanceof Several ? items.held.every(isLike) : isLike(items)
}

/** The strongest of them, be it denied or unknown. */
export function strongestIn(items: Items | undefined): Belief | undefined {
  return items instanceof Several ? items.all[0] : items
}

/** Adds what is believed of one more item. */
export function gather(gathered: Gathered, number: number, belief: Belief): void {
  if (belief.rival !== undefined) noteDispute(gathered, belief)
  if (gathered.of === NOTHING_CLAIMED) gathered.of = new Array<Items | undefined>(endOfKind(number))
  const items = gathered.of[number]
  if (items === undefined) gathered.of[number] = belief
  else if (items instanceof Several) add(items, belief)
  else add((gathered.of[number] = new Several(items)), belief)
}

function noteDispute(gathered: Gathered, belief: Belief): void {
  if (gathered.disputed === undefined) gathered.disputed = [belief]
  else gathered.disputed.push(belief)
}

/** Mostly all items are held: then the two lists are one. */
function add(items: Several, belief: Belief): void {
  const { known } = belief
  if (items.held === items.all && !known) items.held = [...items.all]
  insertInOrder(items.all, belief, byCertainty)
  if (!known || items.held === items.all) return
  if (items.held === NO_ITEMS) items.held = [belief]
  else insertInOrder(items.held, belief, byCertainty)
}

/** Two roles may rest on one bare claim: then their values tell them apart. */
export function byCertainty(a: Belief, b: Belief): number {
  return (
    b.certainty - a.certainty ||
    compare(a.head.id, b.head.id) ||
    compare(scalarText(a.value), scalarText(b.value))
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
