import { useState } from 'react'
import { formatDay } from '../../domain/day.ts'
import { US } from '../../domain/subject.ts'
import { Field, Select } from '../ui/field.tsx'
import { ProseField, TextField } from '../ui/text-field.tsx'
import { DayField, isPast } from './day-field.tsx'
import { FormPanel } from './form-panel.tsx'
import styles from './form.module.css'
import { useSheet } from './sheet.ts'
import type { MeetingWriter } from './visits-section.tsx'

interface AddCommitmentProps {
  readonly onClose: () => void
  readonly add: MeetingWriter['promise']
}

/** Who promised what by when. */
export function AddCommitment({ onClose, add }: AddCommitmentProps) {
  const { casefile, day, speaker } = useSheet()
  const { say } = speaker
  const [by, setBy] = useState(casefile.people[0]?.id ?? US)
  const [what, setWhat] = useState('')
  const [due, setDue] = useState('')
  const [on, setOn] = useState(formatDay(day))
  return (
    <FormPanel
      title={say('web.deal.addPromise')}
      incomplete={what.trim() === '' || !isPast(on, day)}
      onSave={() => add({ on, by, what: what.trim(), ...(due && { due }) })}
      onClose={onClose}
    >
      <PartyField by={by} onBy={setBy} />
      <ProseField
        label={say('web.deal.promisedWhat')}
        autoFocus
        rows={2}
        maxLength={4000}
        value={what}
        onType={setWhat}
      />
      <div className={styles.row}>
        <TextField
          label={say('web.deal.dueBy')}
          hint={say('web.deal.dueHint')}
          type="date"
          value={due}
          onType={setDue}
        />
        <DayField label={say('web.deal.promisedOn')} on={on} onDay={setOn} />
      </div>
    </FormPanel>
  )
}

function PartyField({ by, onBy }: { by: string; onBy: (by: string) => void }) {
  const { casefile, speaker } = useSheet()
  return (
    <Field label={speaker.say('web.deal.promisedBy')}>
      {(control) => (
        <Select
          {...control}
          value={by}
          options={[
            ...casefile.people.map(({ id }) => ({ value: id, label: speaker.name(id) })),
            { value: US, label: speaker.messages.page.us },
          ]}
          onPick={onBy}
        />
      )}
    </Field>
  )
}
