import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/words.tsx'

/** By what somebody is called, and proves who he is. */
export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
}

export const NOBODY_YET: NewAccount = { name: '', email: '', password: '' }

interface AccountFieldsProps {
  readonly account: NewAccount
  readonly onChange: (account: NewAccount) => void
}

export function AccountFields({ account, onChange }: AccountFieldsProps) {
  const { say } = useWords()
  return (
    <>
      <TextField
        label={say('web.links.name')}
        autoComplete="name"
        value={account.name}
        onType={(name) => onChange({ ...account, name })}
      />
      <TextField
        type="email"
        label={say('web.signIn.email')}
        autoComplete="username"
        value={account.email}
        onType={(email) => onChange({ ...account, email })}
      />
      <TextField
        type="password"
        label={say('web.signIn.password')}
        hint={say('web.links.passwordSays')}
        autoComplete="new-password"
        value={account.password}
        onType={(password) => onChange({ ...account, password })}
      />
    </>
  )
}

/** As it is sent: spaces around a name or an address are slips. */
export function trimmed({ name, email, password }: NewAccount): NewAccount {
  return { name: name.trim(), email: email.trim(), password }
}
