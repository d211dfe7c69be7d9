import { parseDay, type Day } from '../domain/day.ts'
import type { DealFile } from '../deal-file/read-deal.ts'
import type { Content, Trade } from './content.ts'
import { Decks, Dice } from './dice.ts'
import { content as english } from './en/content.ts'
import { guided as guidedEnglish } from './en/guided.ts'
import { movedDeal } from './moved.ts'
import { toldDeal } from './told-deal.ts'
import { content as chinese } from './zh/content.ts'
import { guided as guidedChinese } from './zh/guided.ts'

export interface DemoDeal {
  /** With its closure where it is over. */
  readonly file: DealFile
  /** The one of the first visit. */
  readonly guided?: true
}

/** A deal of the casebook with the expectation beside it, as texts. */
export interface CasebookText {
  readonly deal: string
  readonly expectation: string
}

export type DemoLanguage = 'zh' | 'en'

/**
 * What a new workspace may look at: the guided deal, the casebook's deals in that language, and a year of history.
 * All of it is as old as if it had been kept until today; the same day gives the same deals.
 */
export function demoDeals(language: DemoLanguage, today: Day, casebook: readonly CasebookText[]): DemoDeal[] {
  const { content, guided } = LANGUAGES[language]
  return [
    { file: movedDeal(guided, GUIDED_ON, today), guided: true },
    ...casebook
      .filter(({ deal }) => isChinese(deal) === (language === 'zh'))
      .map((one) => fromCasebook(one, today)),
    ...yearOfHistory(content, today),
  ]
}

const LANGUAGES: Readonly<Record<DemoLanguage, { content: Content; guided: string }>> = {
  zh: { content: chinese, guided: guidedChinese },
  en: { content: english, guided: guidedEnglish },
}

const GUIDED_ON = parseDay('2026-06-01') as Day

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

function fromCasebook({ deal, expectation }: CasebookText, today: Day): DemoDeal {
  // Only its day is asked for; whom it expects what of does not matter here.
  const on = /^on:\s*(\S+)/m.exec(expectation)?.[1]
  const day = on === undefined ? undefined : parseDay(on)
  if (day === undefined) throw new Error('an expectation without a day')
  return { file: movedDeal(deal, day, today) }
}

/** Of every trade some deals that ended in the past year and some that are open. */
function yearOfHistory(content: Content, today: Day): DemoDeal[] {
  const decks = new Decks(new Dice(SEED))
  const plots = new Dice(SEED).shuffled(content.trades.flatMap(accountsOf))
  const closed = Math.round(plots.length * CLOSED_SHARE)
  return plots.map(({ account, trade }, at) => {
    const ended = at < closed ? { ended: 3 + Math.round((at * YEAR) / closed) } : {}
    // Each falls by itself: another sentence in one story leaves the others as they are.
    return {
      file: toldDeal(content, { account, trade, today, ...ended }, new Dice(SEED + at * APART), decks),
    }
  })
}

const SEED = 22_260_607
const APART = 7_919
const YEAR = 355
const CLOSED_SHARE = 0.54

function accountsOf(trade: Trade): { account: string; trade: Trade }[] {
  return trade.accounts.map((account) => ({ account, trade }))
}
