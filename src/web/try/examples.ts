import { movedDays } from '../../deal-file/moved-days.ts'
import { parseDay, type Day } from '../../domain/day.ts'
import type { Language } from '../../i18n/language.ts'

/** What one may start from: the empty file that explains itself, or a deal of the casebook. */
export const STARTS = ['template', 'covered', 'unfinished', 'hopeless'] as const

export type Start = (typeof STARTS)[number]

interface Text {
  /** The day it was written for. */
  readonly on: string
  /** Comes as a chunk of its own. */
  readonly load: () => Promise<{ readonly default: string }>
}

export const TEXTS: Readonly<Record<Language, Readonly<Record<Start, Text>>>> = {
  zh: {
    template: { on: '2026-06-12', load: () => import('./templates/zh.yaml?raw') },
    covered: { on: '2026-06-12', load: () => import('../../../casebook/wind-blades-bases-covered.yaml?raw') },
    unfinished: {
      on: '2026-10-30',
      load: () => import('../../../casebook/chemical-park-safety-cfo-veto.yaml?raw'),
    },
    hopeless: {
      on: '2026-11-17',
      load: () => import('../../../casebook/shoe-factory-mes-time-to-stop.yaml?raw'),
    },
  },
  en: {
    template: { on: '2026-06-12', load: () => import('./templates/en.yaml?raw') },
    covered: {
      on: '2026-11-13',
      load: () => import('../../../casebook/insurance-claims-nearly-signed.yaml?raw'),
    },
    unfinished: {
      on: '2026-10-09',
      load: () => import('../../../casebook/bakery-scheduling-friend-not-coach.yaml?raw'),
    },
    hopeless: {
      on: '2026-09-18',
      load: () => import('../../../casebook/mine-ventilation-time-to-walk.yaml?raw'),
    },
  },
}

/** The text to start from, its days moved so that it is as fresh today as it was on its own day. */
export async function startText(start: Start, language: Language, today: Day): Promise<string> {
  const { on, load } = TEXTS[language][start]
  const { default: text } = await load()
  return movedDays(text, today - (parseDay(on) as Day))
}
