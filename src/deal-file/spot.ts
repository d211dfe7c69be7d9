import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { FileRefusal, FileRefusalCode } from '../domain/refusal.ts'
import { placeIn } from './place.ts'
import { targetsOf } from './targets.ts'

/** Thrown inside the reader, caught at its edge, where it becomes a value. */
export class Refused extends Error {
  readonly refusal: FileRefusal

  constructor(refusal: FileRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** A refusal of what stands at an offset of a text. */
export function refusedAt(
  text: string,
  offset: number,
  code: FileRefusalCode,
  came: string,
  expected: readonly string[],
): Refused {
  return new Refused({ code, ...placeIn(text, offset), came: shortened(came), expected })
}

/** What a file's spots share. */
export interface Origin {
  readonly text: string
  readonly root: Node | null
  /** Values an alias may still stand for, against files that grow when read. */
  budget: number
  targets?: ReadonlyMap<Node, Node>
}

/** Control signs other than tab and line ends, and halves of a sign: no text holds them, terminals obey them. */
export const NO_TEXT = /[^\P{Cc}\t\n\r]|\p{Cs}/u

/** A value in a file, and where it stands. */
export class Spot {
  private readonly node: Node | null
  private readonly origin: Origin
  private readonly range: readonly [number, number]

  constructor(node: Node | null, origin: Origin, fallback: readonly [number, number]) {
    this.origin = origin
    this.range = node?.range ? [node.range[0], node.range[1]] : fallback
    this.node = isAlias(node) ? this.resolved(node) : node
  }

  refuse(code: FileRefusalCode, expected: readonly string[] = [], came: string = this.came): never {
    throw refusedAt(this.origin.text, this.range[0], code, came, expected)
  }

  /** The keys of a map with their values; anything but these keys is refused. */
  fields(known: readonly string[]): ReadonlyMap<string, Spot> {
    const fields = this.entries()
    for (const [key, { at }] of fields) if (!known.includes(key)) at.refuse('unknown-key', known, key)
    return new Map([...fields].map(([key, { value }]) => [key, value]))
  }

  /** A map with keys of its own choosing. */
  entries(): ReadonlyMap<string, { at: Spot; value: Spot }> {
    if (!isMap(this.node)) return this.refuse('wrong-kind', ['map'])
    const found = new Map<string, { at: Spot; value: Spot }>()
    for (const { key, value } of this.node.items) {
      const at = new Spot(key as Node | null, this.origin, this.range)
      const name = at.plain() ?? at.refuse('wrong-kind', ['text'])
      if (found.has(name)) at.refuse('duplicate-id', [], name)
      // In a flow line a key may stand without a colon: a text with a comma that lacks its quotes.
      if (value === null) at.refuse('bad-yaml', ['value'], name)
      found.set(name, { at, value: new Spot(value as Node | null, this.origin, at.range) })
    }
    return found
  }

  items(): Spot[] {
    if (!isSeq(this.node)) return this.refuse('wrong-kind', ['list'])
    return this.node.items.map((item) => new Spot(item as Node | null, this.origin, this.range))
  }

  get isList(): boolean {
    return isSeq(this.node)
  }

  /** Nothing stands here, or `null`. */
  get isNothing(): boolean {
    return this.node === null || this.scalar() === null
  }

  scalar(): unknown {
    return isScalar(this.node) ? this.node.value : undefined
  }

  /** A scalar as it was written: `2026`, `1e3` and `true` are themselves; `null` is nothing. */
  plain(): string | undefined {
    const value = this.scalar()
    if (typeof value === 'string') return value
    return isScalar(this.node) && value !== null ? this.node.source : undefined
  }

  /** Non-empty text; a bare number or date is text too. */
  text(): string {
    const text = this.plain()
    if (text === undefined) return this.refuse(this.came === '' ? 'empty-text' : 'wrong-kind', ['text'])
    if (text.trim() === '') return this.refuse('empty-text', ['text'])
    return NO_TEXT.test(text) ? this.refuse('wrong-kind', ['text']) : text
  }

  number(): number {
    const value = this.scalar()
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.refuse('wrong-kind', ['number'])
    return value === 0 ? 0 : value
  }

  oneOf<O extends string>(options: readonly O[]): O {
    const value = this.scalar()
    const option = options.find((one) => one === value)
    return option ?? this.refuse('unknown-option', options)
  }

  /** `true` and nothing else: a mark is there or left out. */
  mark(): true {
    return this.scalar() === true ? true : this.refuse('wrong-kind', ['true'])
  }

  /** As it stands in the file, shortened. */
  get came(): string {
    const [start, end] = this.node?.range ?? [0, 0]
    return shortened(this.origin.text.slice(start, end))
  }

  private resolved(alias: Node): Node | null {
    const { origin } = this
    if (--origin.budget < 0) this.refuse('too-many-aliases', [], this.aliasText())
    origin.targets ??= targetsOf(origin.root)
    return origin.targets.get(alias) ?? this.refuse('bad-yaml', ['YAML'], this.aliasText())
  }

  private aliasText(): string {
    return this.origin.text.slice(...this.range)
  }
}

const LONGEST_CAME = 60

function shortened(text: string): string {
  // Cut first: what came may be megabytes long.
  const signs = [...text.slice(0, 4 * LONGEST_CAME).replace(/\s+/g, ' ')]
  const kept = signs.slice(0, LONGEST_CAME).join('').replace(NO_TEXT_ANYWHERE, '�').trimEnd()
  return signs.length > LONGEST_CAME || text.length > 4 * LONGEST_CAME ? `${kept}…` : kept
}

const NO_TEXT_ANYWHERE = new RegExp(NO_TEXT, 'gu')
