import { STAGES } from '../../domain/deal.ts'
import { FINDING_CODES } from '../../domain/finding.ts'
import { CALLS, STRATEGIES } from '../../domain/verdict.ts'
import type { LoadedMessages } from '../words/load-words.ts'
import { stateName } from './filter-words.ts'
import { STATES, type View } from './view.ts'

/** A filter that what was typed into the search may have meant. */
export interface Suggestion {
  readonly name: string
  readonly view: View
}

const MOST = 6
const SHORTEST = { zh: 1, en: 3 } as const

/** The words shown in the list that hold what was typed: verdicts, strategies, stages, states, findings. */
export function suggestionsFor(typed: string, messages: LoadedMessages): readonly Suggestion[] {
  const text = typed.trim().toLowerCase()
  if (text.length < SHORTEST[messages.language]) return []
  return everyWord(messages)
    .filter(({ name }) => name.toLowerCase().includes(text))
    .slice(0, MOST)
}

function everyWord(messages: LoadedMessages): Suggestion[] {
  const { judgement, attributes, findings } = messages
  return [
    ...CALLS.map((call) => ({ name: judgement.calls[call].name, view: { call: [call] } })),
    ...STRATEGIES.map((one) => ({ name: judgement.strategies[one].name, view: { strategy: [one] } })),
    ...STAGES.map((stage) => ({ name: attributes.deal.stage.options[stage], view: { stage: [stage] } })),
    ...STATES.map((state) => ({ name: stateName(state, messages), view: { state: [state] } })),
    ...FINDING_CODES.map((code) => ({ name: findings[code].title, view: { finding: [code] } })),
  ]
}
