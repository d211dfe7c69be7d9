import { STAGES } from '../../domain/deal.ts'
import { FINDING_CODES } from '../../domain/finding.ts'
import { CALLS, STRATEGIES } from '../../domain/verdict.ts'
import type { LoadedMessages, Words } from '../words/load-words.ts'
import { filterWords, stateName } from './filter-words.ts'
import { filtersOf, STATES, type View } from './view.ts'

/** A filter that what was typed into the search may have meant. */
export interface Suggestion {
  /** What it is a filter by as well: some words are both a verdict and a strategy. */
  readonly name: string
  readonly view: View
}

const MOST = 6
const SHORTEST = { zh: 1, en: 3 } as const

/** The words shown in the list that hold what was typed: verdicts, strategies, stages, states, findings. */
export function suggestionsFor(typed: string, words: Words): readonly Suggestion[] {
  const text = typed.trim().toLowerCase()
  if (text.length < SHORTEST[words.language]) return []
  return everyWord(words.messages)
    .filter(({ word }) => word.toLowerCase().includes(text))
    .slice(0, MOST)
    .map(({ view }) => ({ name: namedIn(view, words), view }))
}

function namedIn(view: View, words: Words): string {
  return filtersOf(view)
    .map((filter) => filterWords(filter, view, words))
    .join()
}

function everyWord(messages: LoadedMessages): { readonly word: string; readonly view: View }[] {
  const { judgement, attributes, findings } = messages
  return [
    ...CALLS.map((call) => ({ word: judgement.calls[call].name, view: { call: [call] } })),
    ...STRATEGIES.map((one) => ({ word: judgement.strategies[one].name, view: { strategy: [one] } })),
    ...STAGES.map((stage) => ({ word: attributes.deal.stage.options[stage], view: { stage: [stage] } })),
    ...STATES.map((state) => ({ word: stateName(state, messages), view: { state: [state] } })),
    ...FINDING_CODES.map((code) => ({ word: findings[code].title, view: { finding: [code] } })),
  ]
}
