import { useState } from 'react'
import { readPeople } from '../people-lines.ts'
import { FormPanel } from './form-panel.tsx'
import styles from './form.module.css'
import type { PeopleWriter } from './people-writer.ts'
import { useSheet } from './sheet.ts'
import { ProseField } from '../ui/text-field.tsx'

interface AddPeopleProps {
  readonly onClose: () => void
  readonly add: PeopleWriter['add']
}

/** People by typing a line for each; what is understood of it stands below while one types. */
export function AddPeople({ onClose, add }: AddPeopleProps) {
  const { say } = useSheet().speaker
  const [text, setText] = useState('')
  const people = readPeople(text)
  return (
    <FormPanel
      title={say('web.deal.addPeople')}
      action={say('web.deal.addCount', { count: people.length })}
      incomplete={people.length === 0}
      onSave={() => add(people)}
      onClose={onClose}
    >
      <ProseField
        label={say('web.deal.peopleLines')}
        hint={say('web.deal.peopleLinesHint')}
        autoFocus
        rows={5}
        value={text}
        onType={setText}
      />
      <ul className={styles.note} aria-live="polite">
        {people.map(({ name, title, placeholder }, at) => (
          <li key={at}>
            {name}
            {title !== undefined && title !== name && ` · ${title}`}
            {placeholder && ` · ${say('web.deal.placeholder')}`}
          </li>
        ))}
      </ul>
    </FormPanel>
  )
}
