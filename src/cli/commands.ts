import type { Day } from '../domain/day.ts'
import type { Call } from './arguments.ts'
import { assessCommand } from './assess-command.ts'
import { checkCommand } from './check-command.ts'
import { diffCommand } from './diff-command.ts'
import type { Outcome } from './outcome.ts'
import type { Paper } from './paper.ts'
import { whyCommand } from './why-command.ts'

/** Where a command works: on what paper, and on what day. */
export interface Desk {
  readonly paper: Paper
  readonly today: Day
}

/** A command gets the words after its name. */
export type Command = (words: readonly string[], call: Call, desk: Desk) => Outcome

export const COMMANDS: Readonly<Record<string, Command>> = {
  assess: assessCommand,
  check: checkCommand,
  why: whyCommand,
  diff: diffCommand,
}
