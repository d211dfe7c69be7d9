import { useState } from 'react'
import { answered, client } from '../client.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/words.tsx'
import { GateForm } from './gate-form.tsx'

/** The second factor: a code of the app, or a backup code. */
export function CodeForm({ onIn }: { onIn: () => void }) {
  const { say } = useWords()
  const [kind, setKind] = useState<'app' | 'backup'>('app')
  const [code, setCode] = useState('')
  const isApp = kind === 'app'
  const change = () => {
    setCode('')
    setKind(isApp ? 'backup' : 'app')
  }
  const confirm = async () => {
    await answered(client.POST('/sign-in/second-factor', { body: { code: code.trim(), kind } }))
    onIn()
  }
  return (
    <>
      <GateForm action={say('web.signIn.second.submit')} onSend={confirm}>
        <TextField
          autoFocus
          label={say(isApp ? 'web.signIn.second.code' : 'web.signIn.second.backupCode')}
          hint={say(isApp ? 'web.signIn.second.says' : 'web.signIn.second.backupSays')}
          autoComplete="one-time-code"
          inputMode={isApp ? 'numeric' : 'text'}
          value={code}
          onType={setCode}
        />
      </GateForm>
      <Button kind="quiet" onClick={change}>
        {say(isApp ? 'web.signIn.second.useBackup' : 'web.signIn.second.useApp')}
      </Button>
    </>
  )
}
