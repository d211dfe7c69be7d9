import { formatDay } from '../../domain/day.ts'
import { DEAL } from '../../domain/subject.ts'
import { dayAt, filled, isCaught, sentence, type Story } from '../story.ts'
import { marks, ownsPart, promises, says, stands } from '../told.ts'

/** Money, paper, and what comes between. */
export function theTerms(story: Story): void {
  story.log.fact(dayAt(story, 0.76), 'stage', 'negotiation')
  theMoney(story)
  if (story.fate.reached && isCaught(story, 0.1)) theDeciderAgain(story)
  if (story.dice.chance(0.35)) trouble(story)
  if (story.fate.outcome === 'won') story.log.fact(dayAt(story, 0.92), 'stage', 'contract')
}

function theMoney(story: Story): void {
  const { cast, contact, fate, log, ours, speech } = story
  const { procurement, budget } = cast
  const on = dayAt(story, 0.78)
  log.visit(on, 'meeting', isCaught(story, 0.2) ? [procurement.id, budget.id] : [contact.id], {
    ours: [ours[0]],
    shown: ['terms'],
    purpose: sentence(story, speech.purposes.terms),
  })
  if (isCaught(story, 0.1)) {
    ownsPart(story, on, procurement)
    paperProcess(story, on)
  }
  const money = fate.outcome === 'won' || fate.outcome === 'lost' ? 'approved' : 'none'
  if (isCaught(story)) says(story, on, budget, 'budget', money, speech.budgets[money])
  promises(story, on, contact, speech.promises.late, WILLING[fate.outcome])
}

const WILLING = { won: 0.85, lost: 0.5, 'no-decision': 0.2, stopped: 0.1 } as const

function paperProcess(story: Story, on: number): void {
  const [text, words] = story.decks.draw(story.speech.paperProcesses)
  const said = { source: story.cast.procurement.id, words: filled(story, words) }
  const claim = { about: DEAL, attribute: 'paperProcess', value: filled(story, text) } as const
  story.log.claim({ on, ...claim, grade: 'stated', ...said })
}

function theDeciderAgain(story: Story): void {
  const { cast, fate, log, ours, speech } = story
  const on = dayAt(story, 0.84)
  log.visit(on, 'meeting', [cast.decider.id], {
    ours: [...ours],
    shown: ['outcome', 'terms'],
    purpose: sentence(story, speech.purposes.decider),
  })
  stands(story, on, cast.decider, 1)
  if (isCaught(story)) marks(story, on, cast.decider)
  promises(story, on, cast.decider, speech.promises.late, WILLING[fate.outcome])
}

/** Something nobody planned for. */
function trouble(story: Story): void {
  const { cast, contact, dice, log, speech } = story
  const on = dayAt(story, 0.7)
  const date = formatDay(on)
  const said = { on, grade: 'stated', source: contact.id } as const
  if (dice.chance(0.4)) {
    const value = { kind: dice.pick(['freeze', 'reorganisation', 'new-boss']), date }
    log.claim({ ...said, about: DEAL, attribute: 'orgEvent', value, words: sentence(story, speech.freeze) })
  } else if (dice.chance(0.5)) {
    const { id } = cast.procurement
    const note = sentence(story, speech.newcomer)
    log.claim({ ...said, about: id, attribute: 'inPostSince', value: formatDay(on - 20), note })
  } else log.tie(on, cast.head.id, 'conflictsWith', cast.standard.id, contact.id)
}
