import { useState } from 'react'
import { answered, client, Unanswered } from '../client.ts'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/words.tsx'
import styles from './gate.module.css'
import { GateForm } from './gate-form.tsx'
import { LinkGone } from './link-gone.tsx'
import { useLinkToken } from './link-token.ts'

/** Where the link to a new password leads. */
export function ResetPage() {
  const { say } = useWords()
  const token = useLinkToken()
  const [password, setPassword] = useState('')
  const [isGone, setIsGone] = useState(token === '')
  const send = async () => {
    try {
      await answered(client.POST('/sign-in/resets', { body: { token, password } }))
      location.replace('/sign-in')
    } catch (error) {
      if (error instanceof Unanswered && error.code === 'not-found') setIsGone(true)
      else throw error
    }
  }
  if (isGone) return <LinkGone />
  return (
    <section className={styles.gate}>
      <title>{`${say('web.links.reset.title')} · Prewin`}</title>
      <h1>{say('web.links.reset.title')}</h1>
      <p className={styles.says}>{say('web.links.reset.says')}</p>
      <GateForm action={say('web.links.reset.submit')} onSend={send}>
        <TextField
          type="password"
          label={say('web.signIn.password')}
          hint={say('web.links.passwordSays')}
          autoComplete="new-password"
          value={password}
          onType={setPassword}
        />
      </GateForm>
    </section>
  )
}
