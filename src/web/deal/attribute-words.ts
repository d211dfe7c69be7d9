import { subjectKindOf, type AttributeName } from '../../domain/registry.ts'
import type { Speaker } from '../../i18n/speaker.ts'

/** What every attribute has in its language, whatever its kind. */
export interface AttributeWords {
  readonly name: string
  readonly explained: string
  readonly options?: Readonly<Record<string, string>>
  readonly fields?: Readonly<
    Record<string, { readonly name: string; readonly options?: Readonly<Record<string, string>> }>
  >
}

/** How one attribute is spoken of. */
export function wordsOf(name: AttributeName, { messages }: Speaker): AttributeWords {
  const subject: Readonly<Record<string, AttributeWords>> = messages.attributes[subjectKindOf(name)]
  return subject[name] as AttributeWords
}
