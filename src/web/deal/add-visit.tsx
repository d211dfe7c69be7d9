import { useState } from 'react'
import { formatDay } from '../../domain/day.ts'
import { SHOWN, VISIT_KINDS, type Shown, type VisitKind } from '../../domain/visit.ts'
import { ChoiceChip } from '../ui/chip.tsx'
import { ProseField } from '../ui/text-field.tsx'
import { DayField, isPast } from './day-field.tsx'
import { FormPanel } from './form-panel.tsx'
import styles from './form.module.css'
import { Choices } from './record/choices.tsx'
import { useSheet } from './sheet.ts'
import type { MeetingWriter } from './visits-section.tsx'

interface AddVisitProps {
  readonly onClose: () => void
  readonly add: MeetingWriter['visit']
}

/** When we met whom, and what was put on the table. */
export function AddVisit({ onClose, add }: AddVisitProps) {
  const { casefile, day, speaker } = useSheet()
  const { say, messages } = speaker
  const [on, setOn] = useState(formatDay(day))
  const [kind, setKind] = useState<VisitKind>('meeting')
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const [shown, setShown] = useState<readonly Shown[]>([])
  const [purpose, setPurpose] = useState('')
  const text = purpose.trim()
  const visit = { on, kind, theirs: [...theirs], shown: [...shown], ...(text && { purpose: text }) }
  return (
    <FormPanel
      title={say('web.deal.addVisit')}
      incomplete={!isPast(on, day)}
      onSave={() => add(visit)}
      onClose={onClose}
    >
      <Choices
        legend={say('web.deal.visitKind')}
        options={VISIT_KINDS.map((one) => ({ value: one, label: messages.attributes.visitKinds[one] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <Several
        legend={say('web.deal.whoWasThere')}
        options={casefile.people.map(({ id }) => [id, speaker.name(id)])}
        chosen={theirs}
        onChoose={setTheirs}
      />
      <Several
        legend={say('web.deal.whatWasShown')}
        options={SHOWN.map((one) => [one, messages.attributes.shown[one]])}
        chosen={shown}
        onChoose={setShown}
      />
      <DayField label={say('web.deal.visitOn')} on={on} onDay={setOn} />
      <ProseField label={say('web.deal.purpose')} rows={2} value={purpose} onType={setPurpose} />
    </FormPanel>
  )
}

interface SeveralProps<T extends string> {
  readonly legend: string
  readonly options: readonly (readonly [T, string])[]
  readonly chosen: readonly T[]
  readonly onChoose: (chosen: readonly T[]) => void
}

function Several<T extends string>({ legend, options, chosen, onChoose }: SeveralProps<T>) {
  const toggle = (one: T) =>
    onChoose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
  return (
    <div role="group" aria-label={legend}>
      <p className={styles.legend}>{legend}</p>
      <div className={styles.choices}>
        {options.map(([value, label]) => (
          <ChoiceChip key={value} chosen={chosen.includes(value)} onToggle={() => toggle(value)}>
            {label}
          </ChoiceChip>
        ))}
      </div>
    </div>
  )
}
