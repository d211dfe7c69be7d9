import { takesRival, type Attribute, type RecordShape, type Value } from '../../../domain/attribute.ts'
import { formatDay, parseDay, type Day } from '../../../domain/day.ts'
import type { Grade } from '../../../domain/grade.ts'
import { findHedges } from '../../../domain/hedge.ts'
import type { Observation } from '../../../domain/observation.ts'
import { attributeOf, attributesOf, subjectKindOf, type AttributeName } from '../../../domain/registry.ts'
import { DEAL, isPersonSource, tieEnds, US, type Source, type Subject } from '../../../domain/subject.ts'
import type { MaskedAssessment } from '../../../engine/masked-assessment.ts'

/** What is known of a claim before it is written down: from a cell, a finding, a question. */
export interface Seed {
  readonly about?: Subject
  readonly attribute?: AttributeName
  readonly value?: Value
  readonly source?: Source
  readonly grade?: Grade
  readonly words?: string
  readonly note?: string
  readonly not?: boolean
  readonly ended?: boolean
  readonly firm?: boolean
  readonly rival?: string
  readonly confirms?: string
  readonly on?: string
  /** The entry that is taken back by this one. */
  readonly retracts?: string
}

/** A claim while it is being written. */
export interface Draft {
  readonly about: Subject
  readonly attribute: AttributeName
  /** Undefined: not said yet; of a record some fields may still be missing. */
  readonly value: Value | undefined
  readonly source: Source
  readonly grade: Grade
  readonly words: string
  readonly note: string
  /** ISO, as the date field has it; may be empty while it is typed. */
  readonly on: string
  readonly not: boolean
  readonly ended: boolean
  readonly firm: boolean
  readonly rival: string
  readonly confirms?: string
  readonly retracts?: string
}

/** In place of a person who is still to be chosen. */
export const NOBODY: Subject = ''

/** Begins a claim where the seed leaves off; what it leaves open is what the deal needs to know most. */
export function draftFrom(seed: Seed, assessment: MaskedAssessment, today: Day): Draft {
  const { about, attribute, value } = topicFor(seed, assessment)
  const source = seed.source ?? sourceFor(about)
  return {
    grade: gradeFor(attribute, source),
    words: '',
    note: '',
    on: formatDay(today),
    not: false,
    ended: false,
    firm: false,
    rival: '',
    ...seed,
    about,
    attribute,
    value: seed.value ?? value,
    source,
  }
}

type Topic = Pick<Draft, 'about' | 'attribute' | 'value'>

function topicFor(seed: Seed, { questionsToAsk, people }: MaskedAssessment): Topic {
  const asked = questionsToAsk.find(({ about }) => seed.about === undefined || about === seed.about)
  const about = seed.about ?? asked?.about ?? people[0]?.id ?? DEAL
  const attribute = seed.attribute ?? (asked?.about === about ? asked.attribute : firstAttribute(about))
  return topicOf(about, attribute)
}

/** Who decides is asked about the deal and answered about a person. */
function topicOf(about: Subject, attribute: AttributeName): Topic {
  const kind = subjectKindOf(attribute)
  if (kind === 'stakeholder' && about === DEAL) {
    return { about: NOBODY, attribute, value: attribute === 'role' ? 'decision-maker' : undefined }
  }
  return { about, attribute, value: kind === 'tie' ? true : undefined }
}

/** A person speaks for himself until somebody says otherwise. */
function sourceFor(about: Subject): Source {
  return about === DEAL || about === NOBODY || tieEnds(about) ? US : about
}

/** What a customer told us is stated; what we say of a customer is concluded. */
export function gradeFor(attribute: AttributeName, source: Source): Grade {
  const { own, oursToState } = attributeOf(attribute)
  if (own) return 'agreed'
  return isPersonSource(source) || source !== US || oursToState ? 'stated' : 'inferred'
}

function firstAttribute(about: Subject): AttributeName {
  if (about === DEAL) return 'pain'
  return tieEnds(about) ? 'reportsTo' : 'support'
}

/** The same claim about somebody else; what cannot be said of him gives way. */
export function aboutOther(draft: Draft, about: Subject): Draft {
  const fits = subjectKindOf(draft.attribute) === kindOf(about)
  const attribute = fits ? draft.attribute : firstAttribute(about)
  const spokeForHimself = draft.source === draft.about || draft.about === NOBODY
  const source = spokeForHimself || !fits ? sourceFor(about) : draft.source
  return {
    ...draft,
    about,
    attribute,
    source,
    value: fits ? draft.value : kindOf(about) === 'tie' ? true : undefined,
    grade: fits ? draft.grade : gradeFor(attribute, source),
  }
}

/** The same claim with another thing claimed. */
export function claimingOther(draft: Draft, attribute: AttributeName): Draft {
  if (attribute === draft.attribute) return draft
  return {
    ...draft,
    attribute,
    value: subjectKindOf(attribute) === 'tie' ? true : undefined,
    grade: gradeFor(attribute, draft.source),
    not: false,
    ended: false,
    rival: '',
  }
}

/** The same claim by another source, graded as such a source is unless a grade was chosen by hand. */
export function saidByOther(draft: Draft, source: Source): Draft {
  const untouched = draft.grade === gradeFor(draft.attribute, draft.source)
  return { ...draft, source, grade: untouched ? gradeFor(draft.attribute, source) : draft.grade }
}

/** The same claim in other words; where no doubt is left in them, nothing is left to be lifted. */
export function inOtherWords(draft: Draft, texts: Partial<Pick<Draft, 'words' | 'note'>>): Draft {
  const { words, note } = { ...draft, ...texts }
  const isHedged = findHedges(words).length > 0 || findHedges(note).length > 0
  return { ...draft, words, note, firm: draft.firm && isHedged }
}

export function kindOf(about: Subject): 'deal' | 'tie' | 'stakeholder' {
  return about === DEAL ? 'deal' : tieEnds(about) ? 'tie' : 'stakeholder'
}

/** A claim that is complete, before it has an id and a place in the log. */
export type Claim = Omit<Observation, 'id' | 'seq' | 'recorded'>

/** What keeps a draft from being recorded, the first that does. */
export type Lack = 'whom' | 'value' | 'other-person' | 'day' | 'future'

export function lackOf(draft: Draft, today: Day): Lack | undefined {
  if (draft.about === NOBODY) return 'whom'
  const ends = tieEnds(draft.about)
  if (ends && (ends[0] === '' || ends[1] === '' || ends[0] === ends[1])) return 'other-person'
  if (!isComplete(attributeOf(draft.attribute), draft.value)) return 'value'
  const on = parseDay(draft.on)
  if (on === undefined) return 'day'
  return on > today ? 'future' : undefined
}

function isComplete(attribute: Attribute, value: Value | undefined): boolean {
  if (value === undefined || value === '') return false
  return attribute.kind !== 'record' || missingFields(attribute, value).length === 0
}

/** The fields a record cannot do without. */
export function missingFields({ fields }: RecordShape, value: Value): string[] {
  const given = typeof value === 'object' ? value : {}
  return Object.entries(fields).flatMap(([name, field]) =>
    field.optional || (given[name] !== undefined && given[name] !== '') ? [] : [name],
  )
}

/** The claim a draft makes; undefined while something is missing. */
export function claimFrom(draft: Draft, today: Day): Claim | undefined {
  const on = parseDay(draft.on)
  if (lackOf(draft, today) !== undefined || on === undefined || draft.value === undefined) return undefined
  const entry = attributeOf(draft.attribute)
  const words = draft.words.trim()
  const note = draft.note.trim()
  const rival = draft.rival.trim()
  return {
    on,
    about: draft.about,
    attribute: draft.attribute,
    value: tidied(draft.value),
    grade: draft.grade,
    source: draft.source,
    ...(words && { words }),
    ...(note && { note }),
    ...(draft.not && entry.many && { not: true as const }),
    ...(draft.ended && { ended: true as const }),
    ...(draft.firm && { firm: true as const }),
    ...(rival && takesRival(entry, draft.value) && { rival }),
    ...(draft.confirms !== undefined && { confirms: draft.confirms }),
  }
}

function tidied(value: Value): Value {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const tidy = typeof field === 'string' ? field.trim() : field
      return tidy === '' ? [] : [[name, tidy]]
    }),
  )
}

/** What can be claimed of such a subject, what the deal needs from it first. */
export function choosable(about: Subject): readonly AttributeName[] {
  return attributesOf(kindOf(about)).map(([name]) => name)
}

/** The draft as one begins the claim anew from an entry of the log. */
export function seedFrom(said: Observation): Seed {
  const { about, attribute, value, source, grade, words, note, rival, confirms, on } = said
  return {
    about,
    attribute,
    value,
    source,
    grade,
    on: formatDay(on),
    ...(words !== undefined && { words }),
    ...(note !== undefined && { note }),
    ...(rival !== undefined && { rival }),
    ...(confirms !== undefined && { confirms }),
    ...(said.not && { not: true }),
    ...(said.ended && { ended: true }),
    ...(said.firm && { firm: true }),
  }
}
