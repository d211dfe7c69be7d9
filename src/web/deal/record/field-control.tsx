import type { Field as FieldShape } from '../../../domain/attribute.ts'
import { supportWords } from '../../../i18n/format.ts'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { useSheet } from '../sheet.ts'
import { Choices } from './choices.tsx'
import { MoneyControl } from './money-control.tsx'
import styles from './record-panel.module.css'

interface FieldControlProps {
  readonly field: FieldShape
  readonly label: string
  readonly hint?: string
  readonly options: Readonly<Record<string, string>> | undefined
  /** What the steps of a scale mean. */
  readonly steps?: Readonly<Record<string, string>> | undefined
  readonly value: string | number | undefined
  readonly onValue: (value: string | number | undefined) => void
  /** Takes the focus when the panel opens. */
  readonly first: boolean
}

/** One control for each kind of field there is. */
export function FieldControl(props: FieldControlProps) {
  const { field } = props
  switch (field.kind) {
    case 'choice':
      return <ChoiceControl {...props} of={field.of} />
    case 'scale':
      return <ScaleControl {...props} scale={field} />
    case 'text':
      return <TextControl {...props} />
    case 'date':
      return <InputControl {...props} type="date" read={(text) => text || undefined} />
    case 'money':
      return <MoneyControl {...props} />
    case 'days':
      return <InputControl {...props} type="number" min={0} read={numberIn} />
    case 'share':
      return <ShareControl {...props} />
    case 'currency':
      return (
        <InputControl {...props} type="text" read={(text) => text.toUpperCase().slice(0, 3) || undefined} />
      )
    case 'person':
      return <PersonControl {...props} />
  }
}

function ChoiceControl({
  of,
  label,
  hint,
  options,
  value,
  onValue,
  first,
}: FieldControlProps & { of: readonly string[] }) {
  return (
    <Choices
      legend={label}
      note={hint}
      autoFocus={first}
      options={of.map((option) => ({ value: option, label: options?.[option] ?? option }))}
      chosen={value === undefined ? undefined : String(value)}
      onChoose={onValue}
    />
  )
}

type Scale = Extract<FieldShape, { kind: 'scale' }>

/** Whole steps to tap; what lies between them is typed. */
function ScaleControl({
  scale,
  label,
  hint,
  steps,
  value,
  onValue,
  first,
}: FieldControlProps & { scale: Scale }) {
  const { say } = useSheet().speaker
  const whole = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at)
  const chosen = value === undefined ? undefined : String(value)
  return (
    <div className={styles.scale}>
      <Choices
        narrow
        legend={label}
        note={(chosen !== undefined && steps?.[chosen]) || hint}
        autoFocus={first}
        options={whole.map((step) => ({
          value: String(step),
          label: scale.min < 0 ? supportWords(step) : step,
          ...(steps?.[step] !== undefined && { title: steps[step] }),
        }))}
        chosen={chosen}
        onChoose={(step) => onValue(Number(step))}
      />
      {scale.step < 1 && (
        <Field label={say('web.record.between')}>
          {(control) => (
            <TextInput
              {...control}
              type="number"
              min={scale.min}
              max={scale.max}
              step={scale.step}
              value={value ?? ''}
              onChange={(event) => onValue(numberIn(event.target.value))}
            />
          )}
        </Field>
      )}
    </div>
  )
}

function TextControl({ label, hint, value, onValue, first }: FieldControlProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          maxLength={4000}
          data-first={first ? '' : undefined}
          value={value ?? ''}
          onChange={(event) => onValue(event.target.value === '' ? undefined : event.target.value)}
        />
      )}
    </Field>
  )
}

interface InputControlProps extends FieldControlProps {
  readonly type: 'date' | 'number' | 'text'
  readonly min?: number
  readonly max?: number
  readonly read: (text: string) => string | number | undefined
}

function InputControl({ label, hint, type, min, max, read, value, onValue, first }: InputControlProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <TextInput
          {...control}
          type={type}
          min={min}
          max={max}
          step={type === 'number' ? 'any' : undefined}
          data-first={first ? '' : undefined}
          value={value ?? ''}
          onChange={(event) => onValue(read(event.target.value))}
        />
      )}
    </Field>
  )
}

/** A share is typed in per cent. */
function ShareControl(props: FieldControlProps) {
  const { label, value } = props
  const inPercent = typeof value === 'number' ? Number((value * 100).toFixed(2)) : undefined
  return (
    <InputControl
      {...props}
      label={`${label} %`}
      type="number"
      min={0}
      max={100}
      value={inPercent}
      read={shareIn}
    />
  )
}

function shareIn(text: string): number | undefined {
  const number = numberIn(text)
  return number === undefined ? undefined : Math.min(100, Math.max(0, number)) / 100
}

function numberIn(text: string): number | undefined {
  const number = Number(text)
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number
}

function PersonControl({ label, hint, value, onValue }: FieldControlProps) {
  const { casefile, speaker } = useSheet()
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Select
          {...control}
          value={String(value ?? '')}
          options={[
            { value: '', label: speaker.messages.page.unknown },
            ...casefile.people.map(({ id }) => ({ value: id, label: speaker.name(id) })),
          ]}
          onPick={(id) => onValue(id === '' ? undefined : id)}
        />
      )}
    </Field>
  )
}
