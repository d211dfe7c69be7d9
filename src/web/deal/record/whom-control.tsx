import { DEAL, tieEnds, tieSubject, type Subject } from '../../../domain/subject.ts'
import { Field, Select } from '../../ui/field.tsx'
import { useSheet } from '../sheet.ts'
import { NOBODY } from './draft.ts'

const TWO_PEOPLE = '~'

interface WhomControlProps {
  readonly about: Subject
  readonly onAbout: (about: Subject) => void
}

/** Whom it is about: the deal, somebody, or two people and the line between them. */
export function WhomControl({ about, onAbout }: WhomControlProps) {
  const { casefile, speaker } = useSheet()
  const { say } = speaker
  const ends = tieEnds(about)
  const people = casefile.people.map(({ id }) => ({ value: id, label: speaker.name(id) }))
  const pick = (whom: string) =>
    onAbout(whom === TWO_PEOPLE ? tieSubject(people[0]?.value ?? '', people[1]?.value ?? '') : whom)
  return (
    <>
      <Field label={say('web.record.whom')}>
        {(control) => (
          <Select
            {...control}
            value={ends ? TWO_PEOPLE : about}
            options={[
              ...(about === NOBODY ? [{ value: NOBODY, label: say('web.record.choosePerson') }] : []),
              { value: DEAL, label: speaker.name(DEAL) },
              ...people,
              ...(people.length > 1 ? [{ value: TWO_PEOPLE, label: say('web.record.twoPeople') }] : []),
            ]}
            onPick={pick}
          />
        )}
      </Field>
      {ends && (
        <>
          <EndControl
            label={say('web.record.from')}
            end={ends[0]}
            onEnd={(id) => onAbout(tieSubject(id, ends[1]))}
          />
          <EndControl
            label={say('web.record.to')}
            end={ends[1]}
            onEnd={(id) => onAbout(tieSubject(ends[0], id))}
          />
        </>
      )}
    </>
  )
}

function EndControl({ label, end, onEnd }: { label: string; end: string; onEnd: (id: string) => void }) {
  const { casefile, speaker } = useSheet()
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={end}
          options={casefile.people.map(({ id }) => ({ value: id, label: speaker.name(id) }))}
          onPick={onEnd}
        />
      )}
    </Field>
  )
}
