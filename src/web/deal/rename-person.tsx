import { useState } from 'react'
import type { AssessedPerson } from '../../engine/assessment.ts'
import { Field, TextInput } from '../ui/field.tsx'
import { FormPanel } from './form-panel.tsx'
import type { PeopleWriter } from './people-writer.ts'
import { isPlaceholder, useSheet } from './sheet.ts'

interface RenamePersonProps {
  readonly person: AssessedPerson
  readonly onClose: () => void
  readonly change: PeopleWriter['change']
}

/** What somebody is called; a placeholder that gets a name is a person from then on. */
export function RenamePerson({ person, onClose, change }: RenamePersonProps) {
  const sheet = useSheet()
  const { say } = sheet.speaker
  const [name, setName] = useState(person.name)
  const [title, setTitle] = useState(person.title ?? '')
  const isNamed = isPlaceholder(person.id, sheet) && name.trim() !== person.name
  const told = { name: name.trim(), title: title.trim() || null, ...(isNamed && { placeholder: false }) }
  return (
    <FormPanel
      title={say('web.deal.rename')}
      incomplete={name.trim() === ''}
      onSave={() => change(person.id, told)}
      onClose={onClose}
    >
      <Field label={say('web.deal.name')}>
        {(control) => (
          <TextInput {...control} maxLength={120} value={name} onChange={(e) => setName(e.target.value)} />
        )}
      </Field>
      <Field label={say('web.deal.title')}>
        {(control) => (
          <TextInput {...control} maxLength={120} value={title} onChange={(e) => setTitle(e.target.value)} />
        )}
      </Field>
    </FormPanel>
  )
}
