import { DEAL } from '../../domain/subject.ts'
import { dayAt, isCaught, sentence, type Story } from '../story.ts'
import { namesDecider, owns, ownsPart, promises } from '../told.ts'

/** The first calls: somebody lets us in and tells what he likes. */
export function firstContact(story: Story): void {
  const { contact, dice, log, ours, speech } = story
  const first = dayAt(story, 0)
  log.visit(first, dice.pick(['call', 'meeting', 'site']), [contact.id], {
    ours: [ours[0]],
    purpose: sentence(story, speech.purposes.first),
  })
  ownsPart(story, first, contact)
  const second = dayAt(story, 0.06)
  log.visit(second, 'meeting', [contact.id], {
    ours: [...ours],
    purpose: sentence(story, speech.purposes.dig),
  })
  if (isCaught(story, 0.2)) owns(story, second, contact, 'pain')
  else guessPain(story, second)
  if (isCaught(story, 0.3)) namesDecider(story, second, contact, isCaught(story))
  promises(story, second, contact, speech.promises.early, 0.35 + 0.4 * story.fate.care)
  log.fact(dayAt(story, 0.08), 'stage', 'qualified')
}

function guessPain(story: Story, on: number): void {
  const [text] = story.decks.draw(story.trade.pains)
  const note = sentence(story, story.speech.guesses.pain)
  story.log.claim({ on, about: DEAL, attribute: 'pain', value: { text }, grade: 'inferred', note })
}
