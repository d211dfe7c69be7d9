import type { Entered } from '../domain/entry.ts'
import { scalarText } from '../domain/item.ts'
import { NUMBERS_END, type AttributeEntry } from '../domain/registry.ts'
import type { Belief } from './belief.ts'
import { insertInOrder } from './insert-in-order.ts'
import { noMention, type Mention } from './mentions.ts'

/** The items of one attribute of one subject, strongest first. */
export interface Items {
  /** Whatever is claimed, also what is denied or too faint to be known. */
  readonly all: readonly Belief[]
  /** What is known to be there. */
  readonly held: readonly Belief[]
}

/** What is believed of one subject, and where it comes up: of the deal, a tie, or whoever is named in the log. */
export interface Beliefs {
  /** By the number of the attribute (`registry.ts`); undefined where nothing is claimed of it. */
  readonly of: readonly (Items | undefined)[]
  /** Something is believed that another value contradicts. */
  readonly disputed: boolean
  readonly mention: Readonly<Mention>
}

/** Beliefs while they are gathered. */
export interface Gathered extends Beliefs {
  of: (GatheredItems | undefined)[]
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
  return { of: NOTHING_CLAIMED, disputed: false, mention: noMention(), roles: undefined }
}

/** Of whoever only speaks; never filled. */
const NOTHING_CLAIMED: (GatheredItems | undefined)[] = []

export function heldIn(items: Items | undefined): readonly Belief[] {
  return items ? items.held : NO_ITEMS
}

/** The one value believed; undefined where it is unknown. */
export function valueIn(items: Items | undefined): Belief | undefined {
  return items?.held[0]
}

/** All items of an attribute that something is claimed of, denied and unknown ones too; strongest first. */
export function allIn(items: Items | undefined): readonly Belief[] {
  return items ? items.all : NO_ITEMS
}

const NO_ITEMS: readonly Belief[] = []

/** Adds what is believed of one more item. */
export function gather(
  gathered: Gathered,
  { number, subject }: AttributeEntry,
  belief: Belief,
  knownFrom: number,
): void {
  if (belief.rival) gathered.disputed = true
  if (gathered.of === NOTHING_CLAIMED)
    gathered.of = new Array<GatheredItems | undefined>(NUMBERS_END[subject])
  const isHeld = belief.isSo && belief.certainty >= knownFrom
  const items = gathered.of[number]
  if (items) add(items, belief, isHeld)
  else gathered.of[number] = itemsOf(belief, isHeld)
}

function itemsOf(belief: Belief, isHeld: boolean): GatheredItems {
  const all = [belief]
  return { all, held: isHeld ? all : NOT_YET }
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
