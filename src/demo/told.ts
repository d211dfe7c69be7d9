import type { Day } from '../domain/day.ts'
import type { Mode } from '../domain/mode.ts'
import type { CommitmentState } from '../domain/commitment.ts'
import type { AttributeName } from '../domain/registry.ts'
import { DEAL } from '../domain/subject.ts'
import type { Role } from '../domain/stakeholder.ts'
import { nearestStep, type Member } from './cast.ts'
import type { Part, Said } from './content.ts'
import { dayAt, filled, sentence, type Story } from './story.ts'

/** What can be told in any chapter: who somebody is, how he sees it, what he promises. */

const ROLE: Readonly<Record<Part, Role>> = {
  decider: 'decision-maker',
  head: 'user/heads',
  works: 'user/works',
  standard: 'gatekeeper/standard',
  budget: 'gatekeeper/budget',
  procurement: 'gatekeeper/procurement',
}

/** He says himself what he does here, once. */
export function ownsPart(story: Story, on: Day, { id, part }: Member): void {
  if (story.log.hasClaim(id, 'role', id)) return
  const words = sentence(story, story.speech.owns[part])
  story.log.claim({ on, about: id, attribute: 'role', value: ROLE[part], grade: 'stated', source: id, words })
}

/** Somebody says who decides, surely or not; or we read it off a chart. */
export function namesDecider(story: Story, on: Day, by: Member, surely: boolean): void {
  const { decides } = story.speech
  const about = story.cast.decider.id
  const claim = { on, about, attribute: 'role', value: 'decision-maker' } as const
  if (surely || story.dice.chance(0.6)) {
    const words = sentence(story, surely ? decides.surely : decides.doubtfully)
    story.log.claim({ ...claim, grade: 'stated', source: by.id, words })
  } else story.log.claim({ ...claim, grade: 'inferred', note: sentence(story, decides.note) })
}

export function weighs(story: Story, on: Day, who: Member, by: Member): void {
  const words = sentence(story, story.speech.influence[who.influence], who.called)
  const claim = { about: who.id, attribute: 'influence', value: who.influence } as const
  story.log.claim({ on, ...claim, grade: 'stated', source: by.id, words })
}

export function takesPart(story: Story, on: Day, who: Member, by: Member): void {
  const value = INVOLVED[who.part]
  const words = sentence(story, story.speech.involvement[value], who.called)
  story.log.claim({
    on,
    about: who.id,
    attribute: 'involvement',
    value,
    grade: 'stated',
    source: by.id,
    words,
  })
}

const INVOLVED = {
  decider: 'takes-part',
  head: 'drives',
  works: 'consulted',
  standard: 'takes-part',
  budget: 'takes-part',
  procurement: 'consulted',
} as const

/** Where he stands once `share` of the way from his first word to his last is gone. */
export function stands(story: Story, on: Day, who: Member, share: number): void {
  const value = nearestStep(who.from + (who.to - who.from) * share)
  const words = sentence(story, linesFor(story, value))
  story.log.claim({
    on,
    about: who.id,
    attribute: 'support',
    value,
    grade: 'stated',
    source: who.id,
    words,
  })
}

function linesFor({ speech: { support } }: Story, value: number): readonly string[] {
  if (value >= 5) return support.champions
  if (value >= 3) return support.backs
  if (value >= 1) return support.leans
  if (value === 0) return support.open
  if (value >= -1) return support.doubts
  return value >= -3 ? support.against : support.fights
}

/** The three marks that give his mode, each in his own words. */
export function marks(story: Story, on: Day, who: Member): void {
  const { today, minimum, wanted } = marksFor(who.mode, story)
  const { marks: lines } = story.speech
  const level = today <= 4 ? 'low' : today <= 6 ? 'middle' : 'high'
  mark(story, on, who, 'today', today, lines.today[level])
  mark(story, on, who, 'minimum', minimum, lines.minimum)
  const wish = wanted >= today + 2 ? 'more' : wanted >= today ? 'same' : 'less'
  mark(story, on, who, 'wanted', wanted, lines.wanted[wish])
}

function mark(
  story: Story,
  on: Day,
  { id }: Member,
  attribute: AttributeName,
  value: number,
  lines: readonly string[],
): void {
  const words = sentence(story, lines, '', value)
  story.log.claim({ on, about: id, attribute, value, grade: 'stated', source: id, words })
}

function marksFor(mode: Mode, { dice }: Story): { today: number; minimum: number; wanted: number } {
  switch (mode) {
    case 'trouble': {
      const today = dice.whole(2, 4)
      return { today, minimum: today + dice.whole(1, 2), wanted: dice.whole(7, 9) }
    }
    case 'growth': {
      const today = dice.whole(5, 6)
      return { today, minimum: dice.whole(4, 5), wanted: today + dice.whole(2, 3) }
    }
    case 'even-keel': {
      const today = dice.whole(6, 7)
      return { today, minimum: dice.whole(4, 5), wanted: today + dice.whole(0, 1) }
    }
    case 'overconfident':
      return { today: 8, minimum: dice.whole(4, 5), wanted: dice.whole(5, 6) }
  }
}

/** A matter of the deal, in his words; without them it is our own guess. */
export function owns(
  story: Story,
  on: Day,
  who: Member,
  attribute: 'pain' | 'goal' | 'obstacle' | 'plan',
): void {
  const [text, words] = story.decks.draw(story.trade[`${attribute}s`])
  const value = { text: filled(story, text), owner: who.id }
  const said = { grade: 'stated', source: who.id, words: filled(story, words) } as const
  story.log.claim({ on, about: DEAL, attribute, value, ...said })
}

/** Something about himself that comes with a text. */
export function tells(
  story: Story,
  on: Day,
  who: Member,
  attribute: 'result' | 'criterion',
  said: readonly Said[],
): void {
  const [value, words] = story.decks.draw(said)
  story.log.claim({ on, about: who.id, attribute, value, grade: 'stated', source: who.id, words })
}

export function gains(story: Story, on: Day, who: Member): void {
  const { wins } = story.speech
  const kind = story.dice.pick(Object.keys(wins) as (keyof typeof wins)[])
  const [words, said] = story.decks.draw(wins[kind])
  const value = { kind, words }
  story.log.claim({
    on,
    about: who.id,
    attribute: 'win',
    value,
    grade: 'stated',
    source: who.id,
    words: said,
  })
}

/** What he stands to lose, and, where we found one, the answer to it. */
export function stakes(story: Story, on: Day, who: Member, answeredOn: Day | undefined): void {
  const { losses } = story.speech
  const kind = story.dice.pick(Object.keys(losses) as (keyof typeof losses)[])
  const [short, words] = story.decks.draw(losses[kind])
  const claim = { about: who.id, attribute: 'loss', value: { kind, words: short }, grade: 'stated' } as const
  story.log.claim({ on, ...claim, source: who.id, words })
  if (answeredOn === undefined) return
  const answer = sentence(story, story.speech.answered)
  story.log.claim({ on: answeredOn, ...claim, source: who.id, words: answer, ended: true })
}

type Stated = 'budget' | 'timing' | 'specBy' | 'position'

/** One choice about the deal, said by somebody there. */
export function says(
  story: Story,
  on: Day,
  who: Member,
  attribute: Stated,
  value: string,
  lines: readonly string[],
): void {
  const words = sentence(story, lines)
  const rival = attribute === 'position' ? { rival: story.rival } : {}
  story.log.claim({
    on,
    about: DEAL,
    attribute,
    value,
    grade: 'stated',
    source: who.id,
    words,
    ...rival,
  })
}

/** A promise of the customer: the willing keep them, the others let them slip. */
export function promises(
  story: Story,
  on: Day,
  who: Member,
  lines: readonly string[],
  willing: number,
): void {
  if (story.fate.cold && on > dayAt(story, 0.4)) return
  const due = on + story.dice.whole(5, 16)
  const state = promiseState(story, willing)
  const stateOn = state === 'kept' ? due - story.dice.whole(0, 2) : due + story.dice.whole(1, 6)
  story.log.commitment({ on, by: who.id, what: sentence(story, lines), due, state, stateOn })
}

function promiseState({ dice }: Story, willing: number): CommitmentState {
  if (dice.chance(willing)) return 'kept'
  if (dice.chance(0.5)) return 'dodged'
  return dice.chance(0.5) ? 'moved' : 'open'
}

export function wePromise(story: Story, on: Day): void {
  const what = sentence(story, story.speech.promises.ours)
  const due = on + story.dice.whole(3, 9)
  story.log.commitment({ on, by: 'us', what, due, state: 'kept', stateOn: due })
}
