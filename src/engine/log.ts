import type { Day } from '../domain/day.ts'
import { MARKS, type Entered, type Numbered } from '../domain/entry.ts'
import { ALL_ATTRIBUTES, NUMBER } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { resolveAlone, type Scales } from './belief.ts'
import { gather, noBeliefs, type Gathered } from './beliefs.ts'
import { noteNamed, noteSaid } from './mentions.ts'

/** The claims seen on a day and not taken back, sorted for their readers. */
export interface Log {
  /** Several claims on one matter, by the number of its key; of a role also one. */
  readonly matters: (Entered[] | undefined)[]
  readonly named: Named
  readonly stages: Entered[]
  readonly closeDates: Entered[]
  readonly pains: Entered[]
  /** Favours asked of a coach and not given. */
  readonly dodges: Entered[]
  /** Graded lower for a word of doubt. */
  readonly hedged: Entered[]
  /** How many a customer stands behind, first hand. */
  stated: number
  /** The day of the latest but for our own facts. */
  latest: Day
}

/**
 * One pass over the claims: a log is long, and mostly not in the processor's cache. What stands alone is believed at
 * once.
 */
export function logOf(claims: readonly Entered[], scales: Scales, taken: ReadonlySet<string>): Log {
  const { day } = scales
  const numbers = claims[0]?.log
  const isAnyTaken = taken.size > 0
  const log = emptyLog(numbers)
  const { named } = log
  let stated = 0
  let latest = -Infinity
  for (const claim of claims) {
    if (claim.log !== numbers) throw new Error('claims of two logs: enter them together')
    if (claim.recorded > day || claim.on > day || (isAnyTaken && taken.has(claim.id))) continue
    const of = noteIn(named, claim)
    if ((claim.marks & STATED_OWN_OR_ENDED) === MARKS.stated) stated++
    if ((claim.marks & MARKS.own) === 0 && claim.on > latest) latest = claim.on
    if ((claim.marks & MARKS.hedged) !== 0) log.hedged.push(claim)
    if (IS_LISTED[claim.attributeNumber] === true) list(claim, log)
    if (numbers.counts[claim.matter] === 1 && claim.attributeNumber !== ROLE) believeAlone(of, claim, scales)
    else enterInto(log.matters, of, claim)
  }
  log.stated = stated
  log.latest = latest
  return log
}

/** Resolved together, and so never alone. */
const ROLE = NUMBER.role

/** Of these, what a customer stands behind has the first alone. */
const STATED_OWN_OR_ENDED = MARKS.stated | MARKS.own | MARKS.ended

function emptyLog(numbers: Numbered | undefined): Log {
  return {
    matters: new Array<Entered[] | undefined>(numbers === undefined ? 0 : numbers.matters.length),
    named: new Named(numbers),
    stages: [],
    closeDates: [],
    pains: [],
    dodges: [],
    hedged: [],
    stated: 0,
    latest: -Infinity,
  }
}

/** Whoever is spoken of, or speaks, or was there: by his number, and by his name. */
export class Named {
  readonly numbered: (Gathered | undefined)[]
  readonly #numbers: Numbered | undefined
  /** Those of whom the log says nothing at all. */
  #strangers: Map<Subject, Gathered> | undefined = undefined

  constructor(numbers: Numbered | undefined) {
    this.numbered = new Array<Gathered | undefined>(numbers === undefined ? 0 : numbers.names.length)
    this.#numbers = numbers
  }

  /** Undefined of whom nothing came up. */
  get(name: Subject): Gathered | undefined {
    const number = this.#numbers?.numberOf(name)
    return number === undefined ? this.#strangers?.get(name) : this.numbered[number]
  }

  /** What is gathered of somebody, from when he first comes up; `called`: the same by his name. */
  at(number: number): Gathered {
    return this.numbered[number] ?? (this.numbered[number] = noBeliefs())
  }

  called(name: Subject): Gathered {
    const number = this.#numbers?.numberOf(name)
    return number === undefined ? this.#stranger(name) : this.at(number)
  }

  #stranger(name: Subject): Gathered {
    this.#strangers ??= new Map()
    let gathered = this.#strangers.get(name)
    if (!gathered) this.#strangers.set(name, (gathered = noBeliefs()))
    return gathered
  }

  keys(): Subject[] {
    const logged = this.#numbers?.names.filter((_, number) => this.numbered[number] !== undefined) ?? []
    return [...logged, ...(this.#strangers?.keys() ?? [])]
  }
}

function noteIn(named: Named, claim: Entered): Gathered {
  const of = named.at(claim.subjectNumber)
  noteNamed(of.mention, claim)
  if (claim.sourceNumber === claim.subjectNumber) noteSaid(of.mention, claim)
  else {
    const { mention } = named.at(claim.sourceNumber)
    noteNamed(mention, claim)
    noteSaid(mention, claim)
  }
  return of
}

/** Which claims some reader wants in a row, by the number of the attribute. */
const IS_LISTED = ALL_ATTRIBUTES.map(({ name }) => ['stage', 'closeBy', 'pain', 'coachTest'].includes(name))

function list(claim: Entered, log: Log): void {
  switch (claim.attributeNumber) {
    case NUMBER.stage:
      log.stages.push(claim)
      break
    case NUMBER.closeBy:
      log.closeDates.push(claim)
      break
    case NUMBER.pain:
      log.pains.push(claim)
      break
    case NUMBER.coachTest:
      if (isDodge(claim)) log.dodges.push(claim)
  }
}

function isDodge({ value, not, ended }: Entered): boolean {
  return typeof value === 'object' && value.outcome === 'dodged' && !not && !ended
}

function believeAlone(of: Gathered, claim: Entered, scales: Scales): void {
  const belief = resolveAlone(claim, scales)
  if (belief !== undefined) gather(of, claim.attributeNumber, belief)
}

function enterInto(matters: (Entered[] | undefined)[], of: Gathered, claim: Entered): void {
  const known = matters[claim.matter]
  if (known !== undefined) known.push(claim)
  else begin([claim], matters, of)
}

function begin(claims: Entered[], matters: (Entered[] | undefined)[], of: Gathered): void {
  const [{ matter, attributeNumber }] = claims as [Entered]
  matters[matter] = claims
  if (attributeNumber !== ROLE) return
  if (of.roles) of.roles.push(claims)
  else of.roles = [claims]
}
