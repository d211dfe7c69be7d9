import type { Day } from '../domain/day.ts'
import type { Cast, Member } from './cast.ts'
import type { Part, Speech, Trade } from './content.ts'
import type { Decks, Dice } from './dice.ts'
import type { Fate } from './fate.ts'
import type { LogBook } from './log-book.ts'

/** One deal while it is being told. */
export interface Story {
  readonly dice: Dice
  readonly decks: Decks
  readonly speech: Speech
  readonly trade: Trade
  readonly fate: Fate
  readonly cast: Cast
  /** Through whom we came in. */
  readonly contact: Member
  readonly rival: string
  /** Who goes there for us: the seller, and with him presales. */
  readonly ours: readonly [seller: string, presales: string]
  readonly log: LogBook
  /** How long it takes from the first call to the end. */
  readonly length: number
}

/** The day on which so much of the story has gone by. */
export function dayAt({ log, length }: Story, share: number): Day {
  return log.opened + Math.round(share * length)
}

/** A sentence nobody has said for long, with the people of this story in it. */
export function sentence(story: Story, lines: readonly string[], name = '', n?: number): string {
  return filled(story, story.decks.draw(lines), name, n)
}

export function filled({ cast, rival }: Story, line: string, name = '', n?: number): string {
  return line.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'name') return name
    if (slot === 'rival') return rival
    return slot === 'n' ? String(n) : cast[slot as Part].called
  })
}

/** Whether a careful seller would have it; the careless get lucky now and then. */
export function isCaught({ dice, fate }: Story, ease = 0): boolean {
  return dice.chance(Math.min(0.97, fate.care + ease))
}
