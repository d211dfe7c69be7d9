import { createTranslator } from 'use-intl/core'
import type { Messages, SpokenMessages, WebMessages } from './messages.ts'

declare global {
  // What the translator checks its keys against.
  interface IntlMessages extends Messages {
    readonly web: WebMessages
  }
}

export type Translator = ReturnType<typeof createTranslator<never>>

const TRANSLATORS = new WeakMap<object, Translator>()

/**
 * Fills the sentences of one language; a key that was not loaded is a bug and throws. The same messages have the same
 * translator: it keeps the sentences it has read once.
 */
export function translatorFor(messages: SpokenMessages & Partial<IntlMessages>): Translator {
  const known = TRANSLATORS.get(messages)
  if (known) return known
  const translator = newTranslator(messages)
  TRANSLATORS.set(messages, translator)
  return translator
}

function newTranslator(messages: SpokenMessages & Partial<IntlMessages>): Translator {
  // The library types its messages as all there are; a page or a command loads the part it speaks.
  const all = messages as IntlMessages
  return createTranslator({ locale: messages.language, messages: all, onError: raise, ...remembering() })
}

/** Taken by the library though its types do not say so: without it a sentence is parsed each time it is said. */
function remembering(): object {
  return { messageFormatCache: new Map() }
}

function raise(error: Error): never {
  throw error
}
