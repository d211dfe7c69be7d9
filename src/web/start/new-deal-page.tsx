import { useWords } from '../words/words.tsx'

export function NewDealPage() {
  const { say } = useWords()
  return <h1>{say('web.shell.newDeal')}</h1>
}
