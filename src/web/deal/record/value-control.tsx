import type { RecordField, RecordShape, Value } from '../../../domain/attribute.ts'
import { attributeOf } from '../../../domain/registry.ts'
import { tieEnds } from '../../../domain/subject.ts'
import type { Speaker } from '../../../i18n/speaker.ts'
import { wordsOf, type AttributeWords } from '../attribute-words.ts'
import { useSheet } from '../sheet.ts'
import type { Draft } from './draft.ts'
import { FieldControl } from './field-control.tsx'
import styles from './record-panel.module.css'

interface ValueControlProps {
  readonly draft: Draft
  readonly onValue: (value: Value | undefined) => void
}

/** What is claimed, by the kind the registry gives the attribute. */
export function ValueControl({ draft, onValue }: ValueControlProps) {
  const { speaker } = useSheet()
  const attribute = attributeOf(draft.attribute)
  if (attribute.kind === 'tie' || tieEnds(draft.about)) return null
  const words = wordsOf(draft.attribute, speaker)
  if (attribute.kind === 'record') {
    return <RecordControl shape={attribute} words={words} value={draft.value} onValue={onValue} />
  }
  return (
    <FieldControl
      field={attribute}
      label={words.name}
      hint={words.explained}
      options={words.options}
      steps={draft.attribute === 'support' ? speaker.messages.attributes.supportSteps : undefined}
      value={typeof draft.value === 'object' || draft.value === true ? undefined : draft.value}
      onValue={onValue}
      first
    />
  )
}

interface RecordControlProps {
  readonly shape: RecordShape
  readonly words: AttributeWords
  readonly value: Value | undefined
  readonly onValue: (value: Value | undefined) => void
}

function RecordControl({ shape, words, value, onValue }: RecordControlProps) {
  const given = typeof value === 'object' ? value : {}
  const { speaker } = useSheet()
  const put = (name: string, part: string | number | undefined) => {
    const rest = Object.entries({ ...given, [name]: part }).filter(([, one]) => one !== undefined)
    onValue(Object.fromEntries(rest) as Record<string, string | number>)
  }
  return (
    <div className={styles.parts}>
      {Object.entries<RecordField>(shape.fields).map(([name, field], at) => (
        <FieldControl
          key={name}
          field={field}
          label={fieldLabel(words.fields?.[name]?.name ?? name, field, speaker)}
          options={words.fields?.[name]?.options}
          value={given[name]}
          onValue={(part) => put(name, part)}
          first={at === 0}
        />
      ))}
    </div>
  )
}

function fieldLabel(name: string, field: RecordField, { say }: Speaker): string {
  return field.optional ? say('web.record.optional', { name }) : name
}
