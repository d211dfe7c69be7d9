import { Button } from '../ui/button.tsx'
import { useNotify } from './notices.tsx'
import { useWords } from '../words/words.tsx'

const OTHER = { zh: 'en', en: 'zh' } as const
const CALLED = { zh: '中文', en: 'EN' } as const

/** Each language is named in itself: one looks for the one he reads. */
export function LanguageSwitch() {
  const { language, say, speak } = useWords()
  const notify = useNotify()
  const other = OTHER[language]
  const change = () => {
    speak(other).catch(() => notify({ text: say('web.shell.problems.offline'), tone: 'trouble' }))
  }
  return (
    <Button kind="quiet" lang={other} title={say('web.shell.otherLanguage')} onClick={change}>
      {CALLED[other]}
    </Button>
  )
}
