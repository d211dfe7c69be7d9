import type { AttributeName } from '../domain/registry.ts'
import { DEAL, type Subject } from '../domain/subject.ts'
import type { Gate, StopSign } from '../domain/verdict.ts'
import { viewToAsk } from './probe.ts'
import type { QuestionToAsk } from './questions-to-ask.ts'
import { holdsVeto, isWeighty, type Situation } from './situation.ts'
import { isContacted, isWillingOne, supportOf, type StakeholderView } from './stakeholder-view.ts'
import { speaksForStopping } from './verdict.ts'
import type { Judgement } from './verdict.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** One question whose answer could turn the verdict. */
export interface TurningQuestion {
  readonly about: Subject
  readonly attribute: AttributeName
  readonly whom: string | undefined
}

type Topic = Omit<TurningQuestion, 'whom'>

/** The cheapest question that alone could turn the verdict; undefined where no single answer could. */
export function turnedBy(
  judgement: Judgement,
  situation: Situation,
  questions: readonly QuestionToAsk[],
): TurningQuestion | undefined {
  return topicsFor(judgement, situation, questions)
    .map((topic) => ({ ...topic, whom: whomToAsk(situation, topic.about, topic.attribute) }))
    .map((question, order) => ({ question, order, effort: effortOf(question, situation) }))
    .sort((a, b) => a.effort - b.effort || a.order - b.order)[0]?.question
}

function topicsFor(judgement: Judgement, situation: Situation, questions: readonly QuestionToAsk[]): Topic[] {
  const { call, gates, signs } = judgement
  if (call === 'pursue') return gates.flatMap(({ gate }) => topicOfGate(gate, situation) ?? [])
  if (call === 'fix-first') {
    const failing = gates.filter(({ holds }) => !holds)
    return failing.length === 1 ? failing.flatMap(({ gate }) => topicOfGate(gate, situation) ?? []) : []
  }
  const enough = situation.method.verdict.signsToStop
  return signs
    .filter(({ present }) => present)
    .filter(
      ({ sign }) =>
        !speaksForStopping(
          signs.filter((other) => other.sign !== sign),
          enough,
        ),
    )
    .flatMap(({ sign }) => topicOfSign(sign, situation, questions) ?? [])
}

function topicOfGate(gate: Gate, situation: Situation): Topic | undefined {
  switch (gate) {
    case 'one-decider':
      return { about: DEAL, attribute: 'role' }
    case 'willing-influence':
      return modeTopic(situation)
    case 'pain-stated':
      return { about: DEAL, attribute: 'pain' }
    case 'no-veto': {
      const [worst] = situation.people
        .filter((view) => holdsVeto(situation, view))
        .sort((a, b) => (supportOf(a) ?? 0) - (supportOf(b) ?? 0))
      return worst && { about: worst.id, attribute: 'support' }
    }
    case 'no-rival-spec':
      return { about: DEAL, attribute: 'specBy' }
    case 'dated-step':
      return { about: DEAL, attribute: 'decisionProcess' }
  }
}

function topicOfSign(
  sign: StopSign,
  situation: Situation,
  questions: readonly QuestionToAsk[],
): Topic | undefined {
  switch (sign) {
    case 'not-worth-it':
      return questions[0]
    case 'nobody-needs-it':
      return modeTopic(situation)
    case 'decider-out-of-reach':
      return { about: DEAL, attribute: 'role' }
    case 'rival-spec-unmet-decider':
      return { about: DEAL, attribute: 'specBy' }
    case 'no-commitment-made':
      return { about: DEAL, attribute: 'decisionProcess' }
    case 'grave-and-silent':
      return { about: DEAL, attribute: 'timing' }
  }
}

/** The heaviest of those whose mode could still turn out otherwise. */
function modeTopic(situation: Situation): Topic | undefined {
  const open = (view: StakeholderView): number => (isWillingOne(view) && !view.mode.guessed ? 1 : 0)
  const [first] = situation.people
    .filter((view) => isWeighty(situation, view))
    .sort((a, b) => open(a) - open(b) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
  return first && { about: first.id, attribute: viewToAsk(situation, first) }
}

/** Someone we have met is a call away, someone we only heard of is not. */
function effortOf({ whom }: TurningQuestion, { byId }: Situation): number {
  const view = whom === undefined ? undefined : byId.get(whom)
  if (!view) return 3
  return view.met ? 0 : isContacted(view) ? 1 : 2
}
