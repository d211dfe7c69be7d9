import { useState } from 'react'
import { Field, TextInput } from '../../ui/field.tsx'
import { moneyText, readMoney } from '../../money-text.ts'
import { useSheet } from '../sheet.ts'

interface MoneyControlProps {
  readonly label: string
  readonly hint?: string
  readonly value: string | number | undefined
  readonly onValue: (value: number | undefined) => void
  readonly first: boolean
}

/** An amount as people write it: 240万, 2.4m. What it was read as stands below. */
export function MoneyControl({ label, hint, value, onValue, first }: MoneyControlProps) {
  const { speaker } = useSheet()
  const [text, setText] = useState(typeof value === 'number' ? moneyText(value, speaker.language) : '')
  const unread = text.trim() !== '' && value === undefined
  return (
    <Field
      label={label}
      hint={typeof value === 'number' ? speaker.money(value) : hint}
      {...(unread && { error: speaker.say('web.record.noMoney') })}
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode="decimal"
          data-first={first ? '' : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            onValue(readMoney(event.target.value)?.amount)
          }}
        />
      )}
    </Field>
  )
}
