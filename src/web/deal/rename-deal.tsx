import { useState } from 'react'
import { FormPanel } from './form-panel.tsx'
import { useSheet } from './sheet.ts'
import { TextField } from '../ui/text-field.tsx'

/** What a deal is called and whose it is; null: no account's. */
export interface DealNames {
  readonly name: string
  readonly account: string | null
}

interface RenameDealProps {
  readonly onClose: () => void
  readonly change: (to: DealNames) => Promise<void>
}

/** What the deal is called, and whose it is. */
export function RenameDeal({ onClose, change }: RenameDealProps) {
  const { assessment, speaker } = useSheet()
  const { say } = speaker
  const [name, setName] = useState(assessment.deal.name)
  const [account, setAccount] = useState(assessment.deal.account ?? '')
  return (
    <FormPanel
      title={say('web.deal.renameOrMove')}
      incomplete={name.trim() === ''}
      onSave={() => change({ name: name.trim(), account: account.trim() === '' ? null : account.trim() })}
      onClose={onClose}
    >
      <TextField label={say('web.deal.dealName')} maxLength={200} value={name} onType={setName} />
      <TextField
        label={say('web.deal.account')}
        hint={say('web.deal.accountHint')}
        maxLength={200}
        value={account}
        onType={setAccount}
      />
    </FormPanel>
  )
}
