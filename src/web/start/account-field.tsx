import { Autocomplete } from '@base-ui/react/autocomplete'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'
import type { Answer } from '../api-types.ts'
import { answered, client } from '../client.ts'
import { Field } from '../ui/field.tsx'
import control from '../ui/field.module.css'
import { useWords } from '../words/words.tsx'
import styles from './account-field.module.css'

interface AccountFieldProps {
  readonly value: string
  readonly onType: (account: string) => void
  readonly error: string | undefined
  readonly input: Ref<HTMLInputElement>
}

type Account = Answer<'listAccounts'>['accounts'][number]

/** The customer's name, with the accounts there are to choose from. */
export function AccountField({ value, onType, error, input }: AccountFieldProps) {
  const { say } = useWords()
  const accounts = useAccounts(value)
  return (
    <Autocomplete.Root
      items={accounts}
      value={value}
      onValueChange={onType}
      itemToStringValue={(account: Account) => account.name}
      filter={null}
    >
      <Field label={say('web.start.account')} hint={say('web.start.accountHint')} error={error}>
        {(wired) => (
          <Autocomplete.Input
            {...wired}
            ref={input}
            className={control.control}
            maxLength={200}
            required
            autoFocus
          />
        )}
      </Field>
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={4} className={styles.place}>
          <Autocomplete.Popup className={accounts.length > 0 ? styles.popup : styles.none}>
            <Autocomplete.List>
              {(account: Account) => (
                <Autocomplete.Item key={account.id} value={account} className={styles.item}>
                  {account.name}
                  <span className={styles.used}>
                    {say('web.start.accountUsed', { count: account.deals })}
                  </span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  )
}

/** None is no trouble: a new name makes a new account. */
function useAccounts(typed: string): Account[] {
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
