import type { Outcome } from '../domain/closure.ts'
import { isWilling, type Mode } from '../domain/mode.ts'
import type { Dice } from './dice.ts'

/** What lies behind a story; the log shows it only in part. */
export interface Fate {
  /** From 0 to 1: how well the seller works the deal. */
  readonly care: number
  /** From −1 to 1: how the wind blows for us against the rival. */
  readonly favour: number
  readonly deciderMode: Mode
  /** Nobody there needs it: after the first polite meetings nothing more is promised. */
  readonly cold: boolean
  /** Whether the decider is ever met. */
  readonly reached: boolean
  /** How it ends, or would. */
  readonly outcome: Outcome
}

/** Care and need make winning likelier, and luck has its say. */
export function fateOf(dice: Dice): Fate {
  const care = dice.between(0.08, 1)
  const favour = dice.between(-1, 1)
  const deciderMode = modeFrom(dice.next())
  const cold = !isWilling(deciderMode) && dice.chance(0.75)
  const reached = dice.chance(0.15 + 0.85 * care)
  const decides = dice.chance(DECIDES[deciderMode])
  const choosesUs = dice.chance(chanceOf(1.8 * (2 * care - 1) + 2.6 * favour + (reached ? 0.4 : -1.4)))
  const leaves = dice.chance(care * 0.7)
  return { care, favour, deciderMode, cold, reached, outcome: outcomeOf(decides, choosesUs, leaves) }
}

const DECIDES: Readonly<Record<Mode, number>> = {
  trouble: 0.92,
  growth: 0.78,
  'even-keel': 0.15,
  overconfident: 0.06,
}

function modeFrom(throwOf: number): Mode {
  if (throwOf < 0.38) return 'trouble'
  if (throwOf < 0.7) return 'growth'
  return throwOf < 0.92 ? 'even-keel' : 'overconfident'
}

function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function outcomeOf(decides: boolean, choosesUs: boolean, leaves: boolean): Outcome {
  if (decides) return choosesUs ? 'won' : 'lost'
  return leaves ? 'stopped' : 'no-decision'
}
