import { CLAIM_TARGETS, type ImportTarget } from '../domain/import-target.ts'
import { normal } from './normal.ts'
import { spokenOf } from './option-words.ts'
import { CLAIM_HEADINGS, FIXED_HEADINGS, ROLE_HEADINGS } from './synonyms.ts'
import { headingAlone } from './units.ts'

/** What a heading was taken for, and how surely: 1 for a word we know, less where it only holds one. */
export interface Recognised {
  readonly target: ImportTarget
  readonly confidence: number
}

const WORDS = new Map<string, ImportTarget>()

function learn(target: ImportTarget, words: Iterable<string>): void {
  for (const word of words) if (!WORDS.has(normal(word))) WORDS.set(normal(word), target)
}

for (const headings of [FIXED_HEADINGS, ROLE_HEADINGS, CLAIM_HEADINGS])
  for (const [target, words] of Object.entries(headings)) learn(target, words)

for (const claim of CLAIM_TARGETS) {
  const { target, about, name, field } = claim
  const whole = spokenOf({ about, name, field: undefined }).flatMap((spoken) => spoken.name ?? [])
  const part = spokenOf(claim).flatMap((spoken) => spoken.name ?? [])
  learn(target, [target])
  if (field === undefined) learn(target, [name, ...whole])
  else
    learn(
      target,
      whole.flatMap((one) => part.map((other) => `${one} ${other}`)),
    )
}

/** Words by length, so that the one which says most is found first. */
const LONGEST_FIRST = [...WORDS].sort(([one], [other]) => other.length - one.length)

const EXACT = 1
const WITHOUT_UNIT = 0.95
const HOLDS = 0.6

/** What a heading means; undefined where nothing of ours. */
export function recognise(heading: string): Recognised | undefined {
  const whole = WORDS.get(normal(heading))
  if (whole) return { target: whole, confidence: EXACT }
  const alone = headingAlone(heading)
  const known = WORDS.get(alone)
  if (known) return { target: known, confidence: WITHOUT_UNIT }
  const held = LONGEST_FIRST.find(([word]) => isHeld(word, alone))
  return held && { target: held[1], confidence: HOLDS }
}

/** Chinese says what a thing is at the end: 项目预计金额 is an amount, 金额说明 is none. */
function isHeld(word: string, heading: string): boolean {
  return /\p{Script=Han}/u.test(word)
    ? word.length >= 2 && heading.endsWith(word)
    : word.length >= 5 && heading.includes(word)
}
