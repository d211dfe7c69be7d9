import { useWords } from '../words/words.tsx'

export function TryPage() {
  const { say } = useWords()
  return <h1>{say('web.shell.try')}</h1>
}
