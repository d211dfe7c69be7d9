import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Person } from '../../domain/person.ts'
import type { Language } from '../../i18n/language.ts'
import { speakerFor, type Speaker } from '../../i18n/speaker.ts'
import { keepLanguage, LOCALE } from './language.ts'
import { loadWords, type Words } from './load-words.ts'

interface SpokenWords extends Words {
  /** Says what the engine found about one deal. */
  readonly speakerFor: (people: readonly Person[], currency: string | undefined) => Speaker
  /** Rejects where the other language cannot be fetched. */
  readonly speak: (language: Language) => Promise<void>
}

const Spoken = createContext<SpokenWords | undefined>(undefined)

/** The language of the page: `const { say, language, speakerFor } = useWords()`. */
export function useWords(): SpokenWords {
  const words = useContext(Spoken)
  if (!words) throw new Error('useWords outside of WordsProvider')
  return words
}

/** Keeps the old language on the page until the other has arrived. */
export function WordsProvider({ first, children }: { first: Words; children: ReactNode }) {
  const [words, setWords] = useState(first)
  const speak = useCallback(async (language: Language) => {
    setWords(await loadWords(language))
    keepLanguage(language)
  }, [])
  useEffect(() => {
    document.documentElement.lang = LOCALE[words.language]
  }, [words.language])
  return <Spoken value={spoken(words, speak)}>{children}</Spoken>
}

function spoken(words: Words, speak: SpokenWords['speak']): SpokenWords {
  return {
    ...words,
    speak,
    speakerFor: (people, currency) => speakerFor(words.messages, people, currency),
  }
}
