import { moneyWords } from '../../i18n/format.ts'
import { readMoney } from '../money-text.ts'
import { Field, Select, TextInput } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'
import type { DealFieldProps } from './deal-field-props.ts'
import styles from './new-deal-form.module.css'

const CURRENCIES = ['CNY', 'EUR', 'USD', 'GBP', 'HKD', 'TWD', 'SGD', 'JPY', 'KRW', 'CHF', 'AUD', 'CAD', 'INR']

/** The amount as one says it; below it stands how it was read. */
export function AmountField({ typed, set, error }: DealFieldProps & { error: string | undefined }) {
  const { say, language } = useWords()
  const money = readMoney(typed.amount)
  const currency = money?.currency ?? typed.currency
  const read = money && moneyWords(money.amount, currency || undefined, language)
  const options = [...new Set([...CURRENCIES, currency].filter((code) => code !== ''))]
  return (
    <div className={styles.money}>
      <Field
        label={say('web.start.amount')}
        hint={read ? say('web.start.amountRead', { amount: read }) : say('web.start.amountHint')}
        error={error}
      >
        {(control) => (
          <TextInput
            {...control}
            value={typed.amount}
            maxLength={40}
            onChange={(event) => set({ amount: event.target.value })}
          />
        )}
      </Field>
      <Field label={say('web.start.currency')}>
        {(control) => (
          <Select
            {...control}
            value={currency}
            disabled={money?.currency !== undefined}
            options={options.map((code) => ({ value: code, label: code }))}
            onPick={(code) => set({ currency: code })}
          />
        )}
      </Field>
    </div>
  )
}
