import { formatDay, type Day } from '../domain/day.ts'
import type { DealFile } from '../deal-file/read-deal.ts'
import { castFor } from './cast.ts'
import { digging } from './chapters/digging.ts'
import { firstContact } from './chapters/first-contact.ts'
import { lately, rings } from './chapters/lately.ts'
import { theDecider } from './chapters/the-decider.ts'
import { theProposal } from './chapters/the-proposal.ts'
import { theTerms } from './chapters/the-terms.ts'
import type { Content, Trade } from './content.ts'
import type { Decks, Dice } from './dice.ts'
import { fateOf, type Fate } from './fate.ts'
import { LogBook, workingDay, type Ending, type Head } from './log-book.ts'
import { sentence, type Story } from './story.ts'

/** Which deal is to be told. */
export interface Plot {
  readonly account: string
  readonly trade: Trade
  readonly today: Day
  /** How many days ago it ended; undefined while it is open. */
  readonly ended?: number
}

/** Tells one deal from its first call to its end, or to today. */
export function toldDeal(content: Content, plot: Plot, dice: Dice, decks: Decks): DealFile {
  const { trade, today } = plot
  const fate = fateOf(dice)
  const cast = castFor(content, trade, fate, dice)
  const length = dice.whole(70, 210)
  const { opened, until } =
    plot.ended === undefined ? openSpan(today, length, dice) : closedSpan(plot, fate, length, dice)
  const story: Story = {
    dice,
    decks,
    speech: content.speech,
    trade,
    fate,
    cast,
    contact: dice.pick([cast.head, cast.head, cast.head, cast.standard, cast.works]),
    rival: decks.draw(content.speech.rivals),
    ours: [dice.pick(content.speech.sellers), dice.pick(content.speech.presales)],
    log: new LogBook(opened, until),
    length,
  }
  tell(story, plot)
  const offer = decks.draw(trade.offers)
  const head = headFor(story, offer[1])
  const deal = { name: offer[0], account: plot.account }
  return story.log.file(deal, head, peopleIn(story), plot.ended === undefined ? undefined : endingOf(story))
}

function tell(story: Story, { ended }: Plot): void {
  const { log, dice } = story
  firstContact(story)
  rings(story)
  digging(story)
  theDecider(story)
  theProposal(story)
  theTerms(story)
  if (ended === undefined && log.until - log.opened > 8) lately(story, log.until - dice.whole(0, 6))
}

interface Span {
  readonly opened: Day
  readonly until: Day
}

/** Some open deals have gone quiet: nothing was heard for weeks. */
function openSpan(today: Day, length: number, dice: Dice): Span {
  const opened = today - Math.round(dice.between(0.02, 0.98) * length)
  const quiet = dice.chance(0.22) ? dice.whole(25, 75) : 0
  return { opened, until: Math.max(opened, today - quiet) }
}

const END = { won: [0.96, 1], lost: [0.78, 0.97], 'no-decision': [0.6, 0.95], stopped: [0.45, 0.8] } as const

function closedSpan({ today, ended = 0 }: Plot, { outcome }: Fate, length: number, dice: Dice): Span {
  const until = workingDay(today - ended)
  const [low, high] = END[outcome]
  return { opened: until - Math.round(dice.between(low, high) * length), until }
}

/** Who has been named by the day it is told: those spoken of, and now and then somebody we only know must exist. */
function peopleIn({ cast, log, dice, decks, speech }: Story): DealFile['people'] {
  const known = Object.values(cast).filter(({ id }) => log.names(id))
  const people = known.map(({ person }) => person)
  if (people.length === 0) people.push(cast.head.person)
  const extra = { id: 'someone', name: decks.draw(speech.placeholders), placeholder: true }
  return dice.chance(0.3) ? [...people, extra] : people
}

function headFor(story: Story, what: string): Head {
  const { dice, fate, log, length, trade } = story
  const [low, high] = trade.amount
  const margin = dice.whole(5, 11) / 20
  const amount = roundMoney(low * (high / low) ** dice.next())
  const hope = fate.favour * 0.2 + 0.5 + (1 - fate.care) * 0.25 + dice.between(-0.15, 0.15)
  return {
    what,
    amount,
    currency: trade.currency,
    margin,
    closeBy: formatDay(workingDay(log.opened + length + dice.whole(0, 30))),
    stage: 'lead',
    ...(fate.care > 0.3 && { destination: sentence(story, story.speech.destinations) }),
    ...(dice.chance(0.6) && { effortLeft: dice.whole(6, 45), effortSpent: dice.whole(2, 30) }),
    ...(dice.chance(0.85) && { sellerWin: Math.round(Math.max(0.1, Math.min(0.95, hope)) * 20) / 20 }),
  }
}

/** Two figures, as amounts are named before anybody calculates. */
function roundMoney(amount: number): number {
  const unit = 10 ** (Math.floor(Math.log10(amount)) - 1)
  return Math.round(amount / unit) * unit
}

function endingOf(story: Story): Ending {
  const { decks, fate, log, rival, speech } = story
  const { outcome } = fate
  const [reason, words] = decks.draw(speech.endings[outcome])
  const lostTo = outcome === 'lost' || (outcome === 'stopped' && reason === 'rival')
  return { on: log.until, recorded: log.until, outcome, reason, words, ...(lostTo && { rival }) }
}
