import type { Day } from '../domain/day.ts'
import { assess } from '../engine/assess.ts'
import type { Casefile } from '../engine/picture.ts'
import { STANDARD_METHOD } from '../engine/standard-method.ts'
import { MESSAGES } from '../i18n/all-messages.ts'
import { speakerFor } from '../i18n/speaker.ts'
import type { Language } from '../i18n/language.ts'
import type { Paper } from './paper.ts'
import type { Sheet } from './sheet.ts'

/** A deal judged for a day, ready to be written in a language on a paper. */
export function sheetFor(casefile: Casefile, day: Day, language: Language, paper: Paper): Sheet {
  const assessment = assess(casefile, day, STANDARD_METHOD)
  const { currency } = assessment.deal
  return {
    casefile,
    assessment,
    day,
    paper,
    speaker: speakerFor(
      MESSAGES[language],
      casefile.people,
      typeof currency === 'string' ? currency : undefined,
    ),
  }
}
