import { useState } from 'react'
import { CLOSURE_REASONS, OUTCOMES, type ClosureReason, type Outcome } from '../../domain/closure.ts'
import type { BodyOf } from '../api-types.ts'
import { FormPanel } from './form-panel.tsx'
import { Choices } from './record/choices.tsx'
import { useSheet } from './sheet.ts'
import { ProseField, TextField } from '../ui/text-field.tsx'

interface CloseDealProps {
  readonly onClose: () => void
  readonly close: (closure: BodyOf<'closeDeal'>) => Promise<void>
}

/** How it ended, to whom it went and why: what the next deal can learn from. */
export function CloseDeal({ onClose, close }: CloseDealProps) {
  const { say } = useSheet().speaker
  const [outcome, setOutcome] = useState<Outcome>()
  const [reason, setReason] = useState<ClosureReason>()
  const [rival, setRival] = useState('')
  const [words, setWords] = useState('')
  const told = {
    ...(reason && { reason }),
    ...(rival.trim() && outcome === 'lost' && { rival: rival.trim() }),
    ...(words.trim() && { words: words.trim() }),
  }
  return (
    <FormPanel
      title={say('web.deal.close')}
      action={say('web.deal.close')}
      incomplete={!outcome}
      onSave={() => (outcome ? close({ outcome, ...told }) : Promise.resolve())}
      onClose={onClose}
    >
      <Choices
        legend={say('web.deal.outcome')}
        options={OUTCOMES.map((one) => ({ value: one, label: say(`web.deal.outcomes.${one}`) }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      {outcome === 'lost' && (
        <TextField label={say('web.deal.lostTo')} maxLength={120} value={rival} onType={setRival} />
      )}
      <Choices
        legend={say('web.deal.reason')}
        options={CLOSURE_REASONS.map((one) => ({ value: one, label: say(`web.deal.reasons.${one}`) }))}
        chosen={reason}
        onChoose={setReason}
      />
      <ProseField
        label={say('web.deal.closureWords')}
        hint={say('web.deal.closureWordsHint')}
        rows={3}
        maxLength={4000}
        value={words}
        onType={setWords}
      />
    </FormPanel>
  )
}
