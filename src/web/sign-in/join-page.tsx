import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, client } from '../client.ts'
import { FailedPage, LoadingPage } from '../shell/failed-page.tsx'
import { useWords } from '../words/words.tsx'
import { AccountFields, NOBODY_YET, trimmed } from './account-fields.tsx'
import styles from './gate.module.css'
import { GateForm } from './gate-form.tsx'
import { leadsNowhere, LinkGone } from './link-gone.tsx'
import { useLinkToken } from './link-token.ts'

/** Where an invitation leads. */
export function JoinPage() {
  const token = useLinkToken()
  const look = useQuery({
    queryKey: ['invitation'],
    queryFn: ({ signal }) => answered(client.POST('/invitations/look', { body: { token }, signal })),
    gcTime: 0,
    staleTime: Infinity,
  })
  if (look.isPending) return <LoadingPage />
  if (leadsNowhere(look.error)) return <LinkGone />
  if (look.error) return <FailedPage error={look.error} reset={() => void look.refetch()} />
  return <JoinForm token={token} {...look.data} />
}

interface JoinFormProps {
  readonly token: string
  readonly workspace: { readonly name: string }
  readonly role: 'admin' | 'manager' | 'seller' | 'reader'
  readonly email: string | null
  readonly signedIn: boolean
}

function JoinForm({ token, workspace, role: invited, email, signedIn }: JoinFormProps) {
  const { say } = useWords()
  const [account, setAccount] = useState({ ...NOBODY_YET, email: email ?? '' })
  const [asked, setAsked] = useState(false)
  const role = say(`web.links.join.roles.${invited}`)
  const title = say('web.links.join.title', { workspace: workspace.name })
  const send = async () => {
    const body = signedIn ? { token } : { token, as: trimmed(account) }
    const { joined } = await answered(client.POST('/invitations/acceptance', { body }))
    if (joined) location.replace('/')
    else setAsked(true)
  }
  return (
    <section className={styles.gate}>
      <title>{`${title} · Prewin`}</title>
      <h1>{title}</h1>
      <p className={styles.says}>
        {say(signedIn ? 'web.links.join.saysSignedIn' : 'web.links.join.says', { role })}
      </p>
      {asked && <p role="status">{say('web.links.join.secondFactor')}</p>}
      <GateForm action={say('web.links.join.submit')} onSend={send}>
        {!signedIn && <AccountFields account={account} onChange={setAccount} />}
      </GateForm>
    </section>
  )
}
