import { parseDay } from '../../domain/day.ts'
import type { BodyOf, PersonIn } from '../api-types.ts'
import { readMoney } from '../money-text.ts'
import { readPeople } from '../people-lines.ts'

/** The form of a new deal as it stands, all of it text. */
export interface TypedDeal {
  readonly account: string
  readonly what: string
  readonly amount: string
  /** Chosen beside the amount; one named in the amount goes before it. */
  readonly currency: string
  readonly closeBy: string
  readonly destination: string
  readonly people: string
}

export const NOTHING_TYPED: TypedDeal = {
  account: '',
  what: '',
  amount: '',
  currency: '',
  closeBy: '',
  destination: '',
  people: '',
}

export type Lack = 'account' | 'amount' | 'closeBy' | 'people'

const MOST_PEOPLE = 60

/** What keeps a deal from being opened, in the order of the form. */
export function lacksOf(typed: TypedDeal): readonly Lack[] {
  const { account, amount, closeBy, people } = typed
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ['account', account.trim() === ''],
    ['amount', amount.trim() !== '' && !readMoney(amount)],
    ['closeBy', closeBy !== '' && parseDay(closeBy) === undefined],
    ['people', readPeople(people).length > MOST_PEOPLE],
  ]
  return lacks.flatMap(([lack, is]) => (is ? [lack] : []))
}

/** The deal as the API takes it. */
export function dealFrom(typed: TypedDeal, id: string): BodyOf<'createDeal'> {
  const money = readMoney(typed.amount)
  const currency = money && (money.currency ?? typed.currency)
  const people: readonly PersonIn[] = readPeople(typed.people)
  const texts = { what: oneLine(typed.what), destination: typed.destination.trim(), closeBy: typed.closeBy }
  return {
    id,
    account: oneLine(typed.account),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(money && { amount: money.amount }),
    ...(currency !== undefined && currency !== '' && { currency }),
    ...(people.length > 0 && { people: [...people] }),
  }
}

/** Pasted lines become one: the API takes no control characters here. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trim()
}
