import { useState, type ReactNode } from 'react'
import type { Term } from '../../domain/term.ts'
import type { TermsMessages } from '../../i18n/messages.ts'
import { Hint } from '../ui/hint.tsx'
import { loadTerms } from '../words/load-words.ts'
import { useWords } from '../words/words.tsx'

interface TermWordProps {
  readonly of: Term
  readonly onPress?: (() => void) | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A word of the method that explains itself; the sentences are fetched with the first one asked for. */
export function TermWord({ of, onPress, className, children }: TermWordProps) {
  const { language, say } = useWords()
  const [terms, setTerms] = useState<TermsMessages>()
  const ask = () => {
    if (!terms) void loadTerms(language).then(setTerms)
  }
  return (
    <Hint
      says={terms?.[of].explained ?? say('web.shell.termLoading')}
      onAsk={ask}
      onPress={onPress}
      className={className}
    >
      {children}
    </Hint>
  )
}
