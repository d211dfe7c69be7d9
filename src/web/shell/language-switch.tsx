import { Button } from '../ui/button.tsx'
import { useWords } from '../words/words.tsx'

const OTHER = { zh: 'en', en: 'zh' } as const
const CALLED = { zh: '中文', en: 'EN' } as const

/** Each language is named in itself: one looks for the one he reads. */
export function LanguageSwitch() {
  const { language, say, speak } = useWords()
  const other = OTHER[language]
  return (
    <Button kind="quiet" lang={other} title={say('web.shell.otherLanguage')} onClick={() => speak(other)}>
      {CALLED[other]}
    </Button>
  )
}
