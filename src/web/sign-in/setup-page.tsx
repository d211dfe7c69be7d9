import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BodyOf } from '../api-types.ts'
import { answered, client } from '../client.ts'
import { FailedPage, LoadingPage, MissingPage } from '../shell/failed-page.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/words.tsx'
import { AccountFields, NOBODY_YET, trimmed } from './account-fields.tsx'
import styles from './gate.module.css'
import { GateForm } from './gate-form.tsx'
import { leadsNowhere } from './link-gone.tsx'
import { useLinkToken } from './link-token.ts'

/** Where the link of the terminal leads; without it there is no such page. */
export function SetupPage() {
  const token = useLinkToken()
  const look = useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => answered(client.POST('/setup/look', { body: { token }, signal })),
    gcTime: 0,
    staleTime: Infinity,
  })
  if (look.isPending) return <LoadingPage />
  if (leadsNowhere(look.error)) return <MissingPage />
  if (look.error) return <FailedPage error={look.error} reset={() => void look.refetch()} />
  return <SetupForm token={token} there={look.data.workspace} />
}

interface There {
  readonly name: string
  readonly demo: boolean
  readonly deals: number
}

function SetupForm({ token, there }: { token: string; there: There }) {
  const { say, language } = useWords()
  const [account, setAccount] = useState(NOBODY_YET)
  const [isNew, setIsNew] = useState(there.demo)
  const [name, setName] = useState('')
  const send = async () => {
    const workspace: BodyOf<'setUp'>['workspace'] = isNew
      ? { kind: 'new', name: name.trim(), language }
      : { kind: 'take-over' }
    await answered(client.POST('/setup', { body: { token, ...trimmed(account), workspace } }))
    location.replace('/')
  }
  return (
    <section className={styles.gate}>
      <title>{`${say('web.links.setup.title')} · Prewin`}</title>
      <h1>{say('web.links.setup.title')}</h1>
      <p className={styles.says}>{say('web.links.setup.says')}</p>
      <GateForm action={say('web.links.setup.submit')} onSend={send}>
        <AccountFields account={account} onChange={setAccount} />
        <Beginning there={there} isNew={isNew} onChange={setIsNew} />
        {isNew && <TextField label={say('web.links.setup.workspace')} value={name} onType={setName} />}
      </GateForm>
    </section>
  )
}

interface BeginningProps {
  readonly there: There
  readonly isNew: boolean
  readonly onChange: (isNew: boolean) => void
}

function Beginning({ there: { name, deals }, isNew, onChange }: BeginningProps) {
  const { say } = useWords()
  const options = [
    { fresh: true, says: say('web.links.setup.fresh') },
    { fresh: false, says: say('web.links.setup.takeOver', { name, deals }) },
  ]
  return (
    <fieldset className={styles.choice}>
      <legend>{say('web.links.setup.where')}</legend>
      {options.map(({ fresh, says }) => (
        <label key={String(fresh)}>
          <input type="radio" name="beginning" checked={isNew === fresh} onChange={() => onChange(fresh)} />{' '}
          {says}
        </label>
      ))}
    </fieldset>
  )
}
