import { QUESTIONS, type QuestionId, type QuestionStatus } from '../domain/question.ts'
import { NUMBER, type AttributeName } from '../domain/registry.ts'
import type { Belief } from './belief.ts'
import { isFounded } from './belief.ts'
import { heldIn } from './beliefs.ts'
import type { Finding } from './found.ts'
import { heldItems } from './picture.ts'
import { rounded } from './rounding.ts'
import { isRole, type StakeholderView } from './stakeholder-view.ts'
import { isWeighty, type Situation } from './situation.ts'

/** How far one of the five questions is answered. */
export interface QuestionState {
  readonly id: QuestionId
  readonly status: QuestionStatus
  /** 0..1: how much of what it needs is known. */
  readonly known: number
  /** Its findings, as `code@about`. */
  readonly findings: readonly string[]
}

/** One thing a question needs to know. */
interface Need {
  readonly weight: number
  readonly certainty: number
  readonly founded: boolean
  /** Needed of someone who carries weight, or of the deal. */
  readonly counts: boolean
}

export function questionStates(situation: Situation, findings: readonly Finding[]): QuestionState[] {
  return QUESTIONS.map((id) => {
    const his = findings.filter(({ question }) => question === id)
    const needs = NEEDS[id](situation)
    return {
      id,
      status: statusOf(needs, his, situation.method.answeredFrom),
      known: rounded(knownShare(needs, situation.method.gradeWeight.stated)),
      findings: his.map(({ code, about }) => `${code}@${about}`),
    }
  })
}

function statusOf(
  needs: readonly Need[],
  findings: readonly Finding[],
  answeredFrom: number,
): QuestionStatus {
  if (needs.every(({ certainty }) => certainty === 0)) return 'open'
  if (!needs.some(({ certainty, founded }) => certainty > 0 && founded)) return 'guessed'
  const grave = findings.some(({ severity }) => severity === 'high' || severity === 'stop')
  const known = needs.filter(({ counts }) => counts).every(({ certainty }) => certainty >= answeredFrom)
  return known && !grave ? 'answered' : 'partly'
}

function knownShare(needs: readonly Need[], stated: number): number {
  const total = needs.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  return (
    needs.reduce((sum, { weight, certainty }) => sum + weight * Math.min(1, certainty / stated), 0) / total
  )
}

const NEEDS: Readonly<Record<QuestionId, (situation: Situation) => Need[]>> = {
  1: (situation) => [...ofPeople(situation, ['role', 'influence', 'involvement']), decider(situation)],
  2: (situation) => ofPeople(situation, ['today', 'minimum', 'wanted']),
  3: (situation) => [...ofDeal(situation, ['pain', 'goal', 'plan', 'obstacle']), oneResult(situation)],
  4: (situation) => ofPeople(situation, ['result', 'win', 'loss']),
  5: (situation) => ofPeople(situation, ['support', 'influence', 'involvement']),
}

function ofPeople(situation: Situation, attributes: readonly AttributeName[]): Need[] {
  const needs: Need[] = []
  for (const view of situation.people) {
    const weight = influenceOf(view, situation)
    const counts = isWeighty(situation, view)
    for (const attribute of attributes) {
      needs.push(needOf(heldIn(view.beliefs.of[NUMBER[attribute]]), weight, counts))
    }
  }
  return needs
}

function influenceOf(view: StakeholderView, { method }: Situation): number {
  return method.influenceWeight[(view.influence?.value ?? 'unknown') as 'high' | 'unknown']
}

function ofDeal({ picture }: Situation, attributes: readonly AttributeName[]): Need[] {
  return attributes.map((attribute) => needOf(heldItems(picture, 'deal', attribute), 1, true))
}

function decider({ deciders }: Situation): Need {
  const roles = deciders.flatMap((view) => view.roles.filter((role) => isRole(role, 'decision-maker')))
  return needOf(roles, 1, true)
}

function oneResult({ people }: Situation): Need {
  return needOf(
    people.flatMap((view) => view.results),
    1,
    true,
  )
}

/** As surely known as the surest of what is believed. */
function needOf(beliefs: readonly Belief[], weight: number, counts: boolean): Need {
  let certainty = 0
  let founded = false
  for (const belief of beliefs) {
    certainty = Math.max(certainty, belief.certainty)
    founded ||= isFounded(belief)
  }
  return { weight, certainty, founded, counts }
}
