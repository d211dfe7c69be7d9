import { parseDay } from '../../domain/day.ts'
import { dayWords, listWords, moneyWords, percent } from '../../i18n/format.ts'
import type { LoadedMessages, Words } from '../words/load-words.ts'
import type { Filter, State, View } from './view.ts'

/** A filter of a view in words: 结论：停手. `account` is its name where the list knows it. */
export function filterWords(filter: Filter, view: View, words: Words, account?: string): string {
  const { say } = words
  if (filter === 'archived') return say('web.list.filters.archived')
  if (filter === 'silent') return say('web.list.filters.silent', { value: view.silent ?? 0 })
  return say(`web.list.filters.${filter}`, { value: VALUES[filter](view, words, account) })
}

type Plain = Exclude<Filter, 'archived' | 'silent'>

type ValueWords = (view: View, words: Words, account: string | undefined) => string

const either =
  (names: (view: View, messages: LoadedMessages) => readonly string[]): ValueWords =>
  (view, { messages, language }) =>
    listWords(names(view, messages), language)

const share =
  (filter: 'winFrom' | 'winTo' | 'unknownFrom'): ValueWords =>
  (view) =>
    percent(view[filter] ?? 0)

const money =
  (filter: 'amountFrom' | 'amountTo'): ValueWords =>
  (view, { language }) =>
    moneyWords(view[filter] ?? 0, view.currency, language)

const day =
  (filter: 'closeFrom' | 'closeTo'): ValueWords =>
  (view, { language }) =>
    dayWords(parseDay(view[filter] ?? '') ?? 0, language)

const VALUES: Readonly<Record<Plain, ValueWords>> = {
  q: ({ q = '' }) => q,
  call: either(({ call = [] }, { judgement }) => call.map((one) => judgement.calls[one].name)),
  strategy: either(({ strategy = [] }, { judgement }) =>
    strategy.map((one) => judgement.strategies[one].name),
  ),
  stage: either(({ stage = [] }, { attributes }) => stage.map((one) => attributes.deal.stage.options[one])),
  finding: either(({ finding = [] }, { findings }) => finding.map((code) => findings[code].title)),
  state: either(({ state = [] }, messages) => state.map((one) => stateName(one, messages))),
  account: (_, { messages }, account) => account ?? messages.web.list.filters.oneAccount,
  winFrom: share('winFrom'),
  winTo: share('winTo'),
  unknownFrom: share('unknownFrom'),
  amountFrom: money('amountFrom'),
  amountTo: money('amountTo'),
  currency: ({ currency = '' }) => currency,
  closeFrom: day('closeFrom'),
  closeTo: day('closeTo'),
}

export function stateName(state: State, messages: LoadedMessages): string {
  return messages.web.list.outcomes[state]
}
