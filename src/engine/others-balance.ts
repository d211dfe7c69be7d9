import type { Method } from './method.ts'
import type { Situation } from './situation.ts'
import { effectiveSupport, type StakeholderView } from './stakeholder-view.ts'

/** One person's part: his weight, where he stands (−1..+1), and how surely that is known. */
export interface Part {
  readonly id: string
  readonly weight: number
  readonly stand: number
  readonly certainty: number
}

/** Everybody but the deciders. */
export function othersParts({ others, method }: Pick<Situation, 'others' | 'method'>): Part[] {
  return others.map((view) => partOf(view, method))
}

function partOf(view: StakeholderView, method: Method): Part {
  const support = effectiveSupport(view, method)
  return {
    id: view.id,
    weight: view.weight,
    stand: (support ?? 0) / 5,
    certainty: support === undefined ? 0 : (view.support?.certainty ?? 0),
  }
}

/** (drive − resistance) ÷ known weight, and how much of the weight is known; undefined where none is. */
export function balanceOf(parts: readonly Part[]): Balance | undefined {
  return balanceWith(parts, undefined)
}

export interface Balance {
  readonly value: number
  readonly certainty: number
}

/** The balance if one of them stood otherwise. */
export function balanceWith(parts: readonly Part[], other: Part | undefined): Balance | undefined {
  let total = 0
  let known = 0
  let pull = 0
  for (const part of parts) {
    const { weight, stand, certainty } = part.id === other?.id ? other : part
    total += weight
    known += weight * certainty
    pull += weight * certainty * stand
  }
  return known > 0 ? { value: pull / known, certainty: known / total } : undefined
}
