import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { answered, client } from '../client.ts'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/words.tsx'
import { CodeForm } from './code-form.tsx'
import styles from './gate.module.css'
import { GateForm } from './gate-form.tsx'

/** By password, then by the second factor where there is one. */
export function SignInPage() {
  const { say } = useWords()
  const { back } = useSearch({ from: '/sign-in' })
  const [second, setSecond] = useState(false)
  // Nothing of who was here before stays in memory.
  const enter = () => location.replace(back ?? '/')
  const title = say(second ? 'web.signIn.second.title' : 'web.signIn.title')
  return (
    <section className={styles.gate}>
      <title>{`${title} · Prewin`}</title>
      <h1>{title}</h1>
      {second ? (
        <CodeForm onIn={enter} />
      ) : (
        <PasswordForm onBegun={(asked) => (asked ? setSecond(true) : enter())} />
      )}
    </section>
  )
}

function PasswordForm({ onBegun }: { onBegun: (secondFactor: boolean) => void }) {
  const { say } = useWords()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const send = async () => {
    const asked = client.POST('/sign-in/password', { body: { email: email.trim(), password } })
    onBegun((await answered(asked)).secondFactor)
  }
  return (
    <GateForm action={say('web.signIn.submit')} onSend={send}>
      <TextField
        type="email"
        label={say('web.signIn.email')}
        autoComplete="username"
        value={email}
        onType={setEmail}
      />
      <TextField
        type="password"
        label={say('web.signIn.password')}
        autoComplete="current-password"
        value={password}
        onType={setPassword}
      />
    </GateForm>
  )
}
