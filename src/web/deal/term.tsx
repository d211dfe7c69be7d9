import { useState, type ReactNode } from 'react'
import type { Term as TermCode } from '../../domain/term.ts'
import type { TermsMessages } from '../../i18n/messages.ts'
import { Hint } from '../ui/hint.tsx'
import { loadTerms } from '../words/load-words.ts'
import { useSheet } from './sheet.ts'

/** A word of the method with the sentence that explains it; the sentences come when the first is asked for. */
export function Term({ term, children }: { term: TermCode; children: ReactNode }) {
  const { speaker } = useSheet()
  const [terms, setTerms] = useState<TermsMessages>()
  const fetchTerms = () => {
    if (!terms) void loadTerms(speaker.language).then(setTerms)
  }
  return (
    <Hint says={terms?.[term].explained ?? '…'} onAsk={fetchTerms}>
      {children}
    </Hint>
  )
}
