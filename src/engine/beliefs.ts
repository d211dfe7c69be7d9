import type { Entered } from '../domain/entry.ts'
import { scalarText } from '../domain/item.ts'
import type { AttributeName } from '../domain/registry.ts'
import { attributeIn, isSo, type Belief } from './belief.ts'
import { insertInOrder } from './insert-in-order.ts'
import { noMention, type Mention } from './mentions.ts'

/** The items of one attribute of one subject, strongest first. */
export interface Items {
  readonly attribute: AttributeName
  /** Whatever is claimed, also what is denied or too faint to be known. */
  readonly all: readonly Belief[]
  /** What is known to be there. */
  readonly held: readonly Belief[]
}

/** What is believed of one subject, and where it comes up: of the deal, a tie, or whoever is named in the log. */
export interface Beliefs {
  /** Of every attribute that something is claimed of. */
  readonly attributes: readonly Items[]
  /** Something is believed that another value contradicts. */
  readonly disputed: boolean
  readonly mention: Readonly<Mention>
}

/** Beliefs while they are gathered. */
export interface Gathered extends Beliefs {
  readonly attributes: GatheredItems[]
  disputed: boolean
  readonly mention: Mention
  /** The claims on each of his roles, which are resolved together; undefined where there are none. */
  roles: (readonly Entered[])[] | undefined
}

interface GatheredItems extends Items {
  readonly all: Belief[]
  held: Belief[]
}

export function noBeliefs(): Gathered {
  return { attributes: [], disputed: false, mention: noMention(), roles: undefined }
}

export function heldIn(beliefs: Beliefs, attribute: AttributeName): readonly Belief[] {
  return itemsIn(beliefs.attributes, attribute)?.held ?? NO_ITEMS
}

/** The one value believed; undefined where it is unknown. */
export function valueIn(beliefs: Beliefs, attribute: AttributeName): Belief | undefined {
  return itemsIn(beliefs.attributes, attribute)?.held[0]
}

/** All items of an attribute that something is claimed of, denied and unknown ones too; strongest first. */
export function allIn(beliefs: Beliefs, attribute: AttributeName): readonly Belief[] {
  return itemsIn(beliefs.attributes, attribute)?.all ?? NO_ITEMS
}

const NO_ITEMS: readonly Belief[] = []

/** A subject has few attributes: looking through them costs less than an index. */
function itemsIn<I extends Items>(attributes: readonly I[], attribute: AttributeName): I | undefined {
  for (const items of attributes) if (items.attribute === attribute) return items
  return undefined
}

/** Adds what is believed of one more item. */
export function gather(gathered: Gathered, belief: Belief, knownFrom: number): void {
  if (belief.rival) gathered.disputed = true
  const isHeld = belief.certainty >= knownFrom && isSo(belief)
  const attribute = attributeIn(belief)
  const items = itemsIn(gathered.attributes, attribute)
  if (items) {
    add(items, belief, isHeld)
    return
  }
  const all = [belief]
  gathered.attributes.push({ attribute, all, held: isHeld ? all : NOT_YET })
}

/** Holds nothing, and is never filled. */
const NOT_YET: Belief[] = []

/** Mostly all items are held: then the two lists are one. */
function add(items: GatheredItems, belief: Belief, isHeld: boolean): void {
  if (items.held === items.all && !isHeld) items.held = [...items.all]
  insertInOrder(items.all, belief, byCertainty)
  if (!isHeld || items.held === items.all) return
  if (items.held === NOT_YET) items.held = [belief]
  else insertInOrder(items.held, belief, byCertainty)
}

/** Two roles may rest on one bare claim: then their values tell them apart. */
function byCertainty(a: Belief, b: Belief): number {
  return (
    b.certainty - a.certainty ||
    compare(a.head.id, b.head.id) ||
    compare(scalarText(a.value), scalarText(b.value))
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
