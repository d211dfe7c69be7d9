import { DEAL } from '../../domain/subject.ts'
import { dayAt, filled, isCaught, sentence, type Story } from '../story.ts'
import { ownsPart, promises, says, stakes, stands, takesPart, tells, wePromise, weighs } from '../told.ts'

/** What we have is shown, and people say what they make of it. */
export function theProposal(story: Story): void {
  demo(story)
  theRival(story)
  if (isCaught(story, 0.1)) theOthers(story)
  story.log.fact(dayAt(story, 0.57), 'stage', 'proposal')
  promises(
    story,
    dayAt(story, 0.58),
    story.contact,
    story.speech.promises.middle,
    0.25 + 0.5 * story.fate.care,
  )
}

function demo(story: Story): void {
  const { cast, dice, fate, log, ours, speech } = story
  const { head, works, standard } = cast
  const on = dayAt(story, 0.52)
  const there = isCaught(story, 0.2) ? [head.id, works.id] : [standard.id]
  log.visit(on, 'demo', there, {
    ours: [ours[1]],
    shown: ['product'],
    purpose: sentence(story, speech.purposes.show),
  })
  wePromise(story, on)
  if (!there.includes(works.id)) return ownsPart(story, on, standard)
  ownsPart(story, on, works)
  stands(story, on, works, 0.5)
  stands(story, on, head, 0.6)
  if (dice.chance(0.6)) stakes(story, on, works, fate.care > 0.6 ? dayAt(story, 0.68) : undefined)
  if (dice.chance(0.35)) stakes(story, on, head, fate.care > 0.75 ? dayAt(story, 0.7) : undefined)
}

function theRival(story: Story): void {
  const { cast, dice, fate, log, speech } = story
  const { standard, head } = cast
  const on = dayAt(story, 0.55)
  const author = fate.favour < -0.45 ? 'rival' : fate.favour > 0.45 && fate.care > 0.5 ? 'us' : 'customer'
  if (isCaught(story, 0.1)) says(story, on, standard, 'specBy', author, speech.spec[author])
  const place = fate.favour > 0.3 ? 'ahead' : fate.favour < -0.3 ? 'behind' : 'level'
  if (isCaught(story)) says(story, on, head, 'position', place, speech.position[place])
  if (fate.favour < -0.35 && dice.chance(0.6)) {
    const words = sentence(story, speech.prefersRival)
    const claim = { on, about: standard.id, attribute: 'preference', value: 'rival' } as const
    log.claim({ ...claim, rival: story.rival, grade: 'stated', source: standard.id, words })
  }
  if (fate.favour > 0 && isCaught(story, -0.1)) strength(story, on)
}

function strength(story: Story, on: number): void {
  const [value, words] = story.decks.draw(story.speech.strengths)
  const source = story.cast.head.id
  story.log.claim({ on, about: DEAL, attribute: 'strength', value, grade: 'stated', source, words })
}

function theOthers(story: Story): void {
  const { cast, dice, log, ours, speech, trade } = story
  const { standard, budget, head } = cast
  const on = dayAt(story, 0.61)
  log.visit(on, 'meeting', [standard.id, head.id], {
    ours: [...ours],
    shown: ['proof'],
    purpose: sentence(story, speech.purposes.prove),
  })
  stands(story, on, standard, 0.6)
  ownsPart(story, on, standard)
  if (isCaught(story, -0.2)) tells(story, on, head, 'criterion', trade.criteria)
  if (isCaught(story, -0.1)) decisionProcess(story, on)
  if (!isCaught(story, -0.1)) return
  const later = dayAt(story, 0.65)
  log.visit(later, 'meeting', [budget.id], {
    ours: [ours[0]],
    shown: ['terms'],
    purpose: sentence(story, speech.purposes.terms),
  })
  ownsPart(story, later, budget)
  weighs(story, later, budget, head)
  takesPart(story, later, budget, head)
  stands(story, later, budget, 0.5)
  if (dice.chance(0.35)) stakes(story, later, budget, undefined)
}

function decisionProcess(story: Story, on: number): void {
  const [text, words] = story.decks.draw(story.speech.decisionProcesses)
  const said = { source: story.cast.head.id, words: filled(story, words) }
  const claim = { about: DEAL, attribute: 'decisionProcess', value: filled(story, text) } as const
  story.log.claim({ on, ...claim, grade: 'stated', ...said })
}
