import { createTranslator } from 'use-intl/core'
import type { Messages, SpokenMessages, WebMessages } from './messages.ts'

declare global {
  // What the translator checks its keys against.
  interface IntlMessages extends Messages {
    readonly web: WebMessages
  }
}

export type Translator = ReturnType<typeof createTranslator<never>>

/** Fills the sentences of one language; a key that was not loaded is a bug and throws. */
export function translatorFor(messages: SpokenMessages & Partial<IntlMessages>): Translator {
  // The library types its messages as all there are; a page or a command loads the part it speaks.
  const all = messages as IntlMessages
  return createTranslator({ locale: messages.language, messages: all, onError: raise })
}

function raise(error: Error): never {
  throw error
}
