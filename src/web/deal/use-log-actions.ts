import { useMemo } from 'react'
import { useNotify } from '../shell/notices.tsx'
import { sayProblem } from '../shell/say-problem.ts'
import { useWords } from '../words/words.tsx'
import type { DealWriter } from './use-deal-writer.ts'
import type { MeetingWriter } from './visits-section.tsx'

/** Of what is done with one tap a notice says how it went; a panel says so itself. */
export function useLogActions(write: DealWriter): MeetingWriter & { readonly retract: (id: string) => void } {
  const { say } = useWords()
  const notify = useNotify()
  return useMemo(() => {
    const attempt = (doing: Promise<unknown>, done: string) => {
      doing.then(
        () => notify({ text: done }),
        (error: unknown) => notify({ text: sayProblem(say, error), tone: 'trouble' }),
      )
    }
    return {
      visit: write.visit,
      promise: write.promise,
      retract: (id) => attempt(write.retract(id), say('web.log.retractedNotice')),
      settle: (id, state) => attempt(write.settle(id, state), say('web.deal.promiseSaved')),
    }
  }, [write, say, notify])
}
