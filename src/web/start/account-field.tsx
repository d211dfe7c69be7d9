import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, type Ref } from 'react'
import type { Answer } from '../api-types.ts'
import { answered, client } from '../client.ts'
import { Field, TextInput } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'

interface AccountFieldProps {
  readonly value: string
  readonly onType: (account: string) => void
  readonly error: string | undefined
  readonly input: Ref<HTMLInputElement>
}

/** The customer's name, with the accounts there are to choose from in the browser's own list. */
export function AccountField({ value, onType, error, input }: AccountFieldProps) {
  const { say } = useWords()
  const list = useId()
  const accounts = useAccounts(value)
  return (
    <Field label={say('web.start.account')} hint={say('web.start.accountHint')} error={error}>
      {(control) => (
        <>
          <TextInput
            {...control}
            ref={input}
            list={list}
            value={value}
            maxLength={200}
            required
            autoFocus
            onChange={(event) => onType(event.target.value)}
          />
          <datalist id={list}>
            {accounts.map(({ id, name, deals }) => (
              <option key={id} value={name} label={say('web.start.accountUsed', { count: deals })} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

type Account = Answer<'listAccounts'>['accounts'][number]

/** None is no trouble: a new name makes a new account. */
function useAccounts(typed: string): readonly Account[] {
  const q = typed.trim().slice(0, 100)
  const { data } = useQuery({
    queryKey: ['accounts', q],
    queryFn: ({ signal }) =>
      answered(client.GET('/accounts', { params: { query: q === '' ? {} : { q } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  return data?.accounts ?? []
}
