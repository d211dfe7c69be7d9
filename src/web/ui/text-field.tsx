import type { ComponentProps, ReactNode } from 'react'
import { Field, TextArea, TextInput } from './field.tsx'

interface Labelled {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly value: string
  readonly onType: (text: string) => void
  /** Of the field as a whole. */
  readonly className?: string | undefined
}

type TextFieldProps = Labelled & Omit<ComponentProps<'input'>, keyof Labelled | 'onChange'>

/** A line to type, with its label. */
export function TextField({ label, hint, error, onType, className, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => <TextInput {...input} {...control} onChange={(event) => onType(event.target.value)} />}
    </Field>
  )
}

type ProseFieldProps = Labelled & Omit<ComponentProps<'textarea'>, keyof Labelled | 'onChange'>

/** Sentences to type, with their label. */
export function ProseField({ label, hint, error, onType, className, ...area }: ProseFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => <TextArea {...area} {...control} onChange={(event) => onType(event.target.value)} />}
    </Field>
  )
}
