import { useState, type ReactNode } from 'react'
import { AddPeople } from './add-people.tsx'
import { PeopleTable } from './people-table.tsx'
import { Section } from './section.tsx'
import { useSheet } from './sheet.ts'
import { Ties } from './ties.tsx'
import { Button } from '../ui/button.tsx'
import type { PeopleWriter } from './people-writer.ts'

/** Who is who, how they stand, and how they hang together. */
export function PeopleSection({ write }: { write?: PeopleWriter | undefined }) {
  const { assessment, speaker } = useSheet()
  const [adding, setAdding] = useState(false)
  const { page } = speaker.messages
  return (
    <Section
      anchor="people"
      title={page.people}
      actions={
        write && <AddButton onAdd={() => setAdding(true)}>{speaker.say('web.deal.addPeople')}</AddButton>
      }
    >
      {write && adding && <AddPeople onClose={() => setAdding(false)} add={write.add} />}
      {assessment.people.length === 0 ? <p>{page.noPeople}</p> : <PeopleTable write={write} />}
      {assessment.people.length > 1 && <Ties />}
    </Section>
  )
}

function AddButton({ onAdd, children }: { onAdd: () => void; children: ReactNode }) {
  return (
    <Button icon="plus" onClick={onAdd}>
      {children}
    </Button>
  )
}
