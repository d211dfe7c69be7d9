import type { Field } from '../domain/attribute.ts'
import type { ClaimTarget } from '../domain/import-target.ts'
import type { AttributeName } from '../domain/registry.ts'
import { attributes as en } from '../i18n/en/attributes.ts'
import { attributes as zh } from '../i18n/zh/attributes.ts'
import { normal } from './normal.ts'
import { OPTION_WORDS, SUPPORT_WORDS } from './synonyms.ts'

/** How an attribute or a field of it is spoken of, as far as tables need it. */
interface Spoken {
  readonly name?: string
  readonly options?: Readonly<Record<string, string>>
  readonly fields?: Readonly<Record<string, Spoken>>
}

const SUBJECT = { deal: 'deal', person: 'stakeholder' } as const

/** What an attribute, or its field, is called in both languages. */
export function spokenOf({ about, name, field }: Pick<ClaimTarget, 'about' | 'name' | 'field'>): Spoken[] {
  return [zh, en].flatMap((language) => {
    const spoken = (language[SUBJECT[about]] as Readonly<Record<string, Spoken>>)[name]
    const found = field === undefined ? spoken : spoken?.fields?.[field]
    return found ? [found] : []
  })
}

/** An option as it was read: the one meant, or those it may mean. */
export type ReadOption = { readonly option: string } | { readonly candidates: readonly string[] }

const KNOWN = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()

/** Reads the name of an option in either language, as the pages or the trade put it, or as its code. */
export function readOption(text: string, target: ClaimTarget): ReadOption {
  const words = wordsOf(target)
  const said = normal(text)
  const meant = [...(words.get(said) ?? words.get(normal(beforeBracket(text))) ?? [])]
  const [option] = meant
  if (meant.length === 1 && option !== undefined) return { option }
  return { candidates: meant.length > 0 ? meant : beginningWith(said, words) }
}

/** The beginning of a word is a hint, not an answer. */
function beginningWith(said: string, words: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const begun = [...words].filter(([word]) => word.startsWith(said)).flatMap(([, options]) => [...options])
  return said === '' ? [] : [...new Set(begun)]
}

/** What may stand in such a cell, in one language. */
export function optionNames(target: ClaimTarget, language: 'zh' | 'en'): string[] {
  const [chinese, english] = spokenOf(target)
  const spoken = language === 'zh' ? chinese : english
  return optionsOf(target.shape).map((option) => spoken?.options?.[option] ?? option)
}

function optionsOf(shape: Field): readonly string[] {
  return shape.kind === 'choice' ? shape.of : []
}

/** Every word for an option, in its normal form; a short one may be said of several. */
function wordsOf(target: ClaimTarget): ReadonlyMap<string, ReadonlySet<string>> {
  const known = KNOWN.get(target.target)
  if (known) return known
  const exact = new Map<string, Set<string>>()
  const short = new Map<string, Set<string>>()
  for (const option of optionsOf(target.shape)) {
    for (const word of namesOf(target, option)) {
      put(exact, normal(word), option)
      put(short, normal(beforeBracket(word)), option)
    }
  }
  const words = new Map([...short, ...exact])
  KNOWN.set(target.target, words)
  return words
}

function put(words: Map<string, Set<string>>, word: string, option: string): void {
  words.set(word, (words.get(word) ?? new Set()).add(option))
}

function namesOf(target: ClaimTarget, option: string): string[] {
  const spoken = spokenOf(target).flatMap(({ options }) => options?.[option] ?? [])
  return [option, ...spoken, ...(OPTION_WORDS[target.name]?.[option] ?? [])]
}

function beforeBracket(text: string): string {
  return text.replace(/[（(].*$/u, '').trim() || text
}

const STEPS = new Map<string, number>([
  ...[zh, en].flatMap(({ supportSteps }) =>
    Object.entries(supportSteps).map(([step, word]) => [normal(word), Number(step)] as const),
  ),
  ...Object.entries(SUPPORT_WORDS).map(([word, step]) => [normal(word), step] as const),
])

/** A step of the support scale by its word. */
export function supportStep(name: AttributeName, text: string): number | undefined {
  return name === 'support' ? STEPS.get(normal(text)) : undefined
}
