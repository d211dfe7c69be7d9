import { useState } from 'react'
import type { MaskedPerson } from '../../engine/masked-assessment.ts'
import { FormPanel } from './form-panel.tsx'
import type { PeopleWriter } from './people-writer.ts'
import { isPlaceholder, useSheet } from './sheet.ts'
import { TextField } from '../ui/text-field.tsx'

interface RenamePersonProps {
  readonly person: MaskedPerson
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
      <TextField label={say('web.deal.name')} maxLength={120} value={name} onType={setName} />
      <TextField label={say('web.deal.title')} maxLength={120} value={title} onType={setTitle} />
    </FormPanel>
  )
}
