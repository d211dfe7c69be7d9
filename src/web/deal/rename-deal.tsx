import { useState } from 'react'
import type { BodyOf } from '../api-types.ts'
import { Field, TextInput } from '../ui/field.tsx'
import { FormPanel } from './form-panel.tsx'
import { useSheet } from './sheet.ts'

interface RenameDealProps {
  readonly onClose: () => void
  readonly change: (change: BodyOf<'changeDeal'>) => Promise<void>
}

/** What the deal is called, and whose it is. */
export function RenameDeal({ onClose, change }: RenameDealProps) {
  const { assessment, speaker } = useSheet()
  const { say } = speaker
  const [name, setName] = useState(assessment.deal.name)
  const [account, setAccount] = useState(assessment.deal.account ?? '')
  const moved = account.trim() === '' ? {} : { account: account.trim() }
  return (
    <FormPanel
      title={say('web.deal.renameOrMove')}
      incomplete={name.trim() === ''}
      onSave={() => change({ name: name.trim(), ...moved })}
      onClose={onClose}
    >
      <Field label={say('web.deal.dealName')}>
        {(control) => (
          <TextInput {...control} maxLength={200} value={name} onChange={(e) => setName(e.target.value)} />
        )}
      </Field>
      <Field label={say('web.deal.account')} hint={say('web.deal.accountHint')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={account}
            onChange={(e) => setAccount(e.target.value)}
          />
        )}
      </Field>
    </FormPanel>
  )
}
