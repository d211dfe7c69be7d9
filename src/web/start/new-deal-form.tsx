import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { workspaceQuery } from '../queries.ts'
import { sayProblem } from '../shell/say-problem.ts'
import { Button } from '../ui/button.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'
import { AccountField } from './account-field.tsx'
import { AmountField } from './amount-field.tsx'
import { CloseField } from './close-field.tsx'
import type { DealFieldProps } from './deal-field-props.ts'
import styles from './new-deal-form.module.css'
import { PeopleField } from './people-field.tsx'
import { lacksOf, type Lack, type TypedDeal } from './typed-deal.ts'
import { useDraft } from './use-draft.ts'
import { useNewDeal } from './use-new-deal.ts'

/** The four fields, the destination in a line, and the people. */
export function NewDealForm() {
  const { say } = useWords()
  const { typed, set, forget } = useDraft()
  const [tried, setTried] = useState(false)
  const { data: workspace } = useQuery(workspaceQuery)
  const account = useRef<HTMLInputElement>(null)
  const opening = useNewDeal(forget)
  const deal: TypedDeal = useStable({ ...typed, currency: typed.currency || (workspace?.currency ?? '') })
  const lacks = lacksOf(deal)
  const lack = (one: Lack) =>
    (tried || one !== 'account') && lacks.includes(one) ? say(`web.start.missing.${one}`) : undefined
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    if (lacks.includes('account')) account.current?.focus()
    if (lacks.length === 0 && !opening.isPending && !opening.isSuccess) opening.mutate(deal)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit} onKeyDown={press}>
      <AccountField
        value={typed.account}
        onType={(text) => set({ account: text })}
        error={lack('account')}
        input={account}
      />
      <WhatField typed={typed} set={set} />
      <AmountField typed={deal} set={set} error={lack('amount')} />
      <CloseField typed={typed} set={set} error={lack('closeBy')} today={workspace?.today} />
      <DestinationField typed={typed} set={set} />
      <PeopleField typed={typed} set={set} error={lack('people')} />
      <div className={styles.foot}>
        <Button kind="primary" type="submit" disabled={opening.isPending}>
          {say(opening.isPending ? 'web.start.opening' : 'web.start.open')}
        </Button>
        <span className={styles.hint}>{say('web.start.keyHint')}</span>
      </div>
      <p className={styles.refused} role="alert">
        {opening.isError && `${sayProblem(say, opening.error)} ${say('web.start.notOpened')}`}
      </p>
    </form>
  )
}

/** The same object as long as it says the same, so that a second click is the same attempt. */
function useStable(deal: TypedDeal): TypedDeal {
  const [kept, setKept] = useState(deal)
  const same = JSON.stringify(kept) === JSON.stringify(deal)
  useEffect(() => {
    if (!same) setKept(deal)
  }, [same, deal])
  return same ? kept : deal
}

function WhatField({ typed, set }: DealFieldProps) {
  const { say } = useWords()
  return (
    <Field label={say('web.start.what')} hint={say('web.start.whatHint')}>
      {(control) => (
        <TextInput
          {...control}
          value={typed.what}
          maxLength={400}
          placeholder={say('web.start.whatExample')}
          onChange={(event) => set({ what: event.target.value })}
        />
      )}
    </Field>
  )
}

function DestinationField({ typed, set }: DealFieldProps) {
  const { say } = useWords()
  return (
    <Field
      label={say('web.start.destination')}
      hint={say('web.start.destinationHint')}
      className={styles.wide}
    >
      {(control) => (
        <TextInput
          {...control}
          value={typed.destination}
          maxLength={4000}
          placeholder={say('web.start.destinationExample')}
          onChange={(event) => set({ destination: event.target.value })}
        />
      )}
    </Field>
  )
}
