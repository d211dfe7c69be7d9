import { useState, type FormEvent } from 'react'
import { moneyText, readMoney } from '../money-text.ts'
import { readShare, shareText } from '../share-text.ts'
import { Button } from '../ui/button.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'
import styles from './filters.module.css'
import { useChangeView } from './use-change-view.ts'
import type { View } from './view.ts'

type Range =
  'winFrom' | 'winTo' | 'unknownFrom' | 'silent' | 'amountFrom' | 'amountTo' | 'closeFrom' | 'closeTo'

type Texts = Readonly<Record<Range, string>>

/** From so much to so much, as a form: nothing changes until it is applied. */
export function Ranges({ view, onDone }: { view: View; onDone: () => void }) {
  const { say, language } = useWords()
  const change = useChangeView()
  const [texts, setTexts] = useState<Texts>(() => textsOf(view, language))
  const [archived, setArchived] = useState(view.archived === 'yes')
  const apply = (event: FormEvent) => {
    event.preventDefault()
    change({ ...withRanges(view, texts), ...(archived && { archived: 'yes' as const }) })
    onDone()
  }
  const field = (range: Range, label: string, type = 'text') => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type={type}
          inputMode={type === 'text' && !range.startsWith('amount') ? 'decimal' : undefined}
          value={texts[range]}
          onChange={(event) => setTexts({ ...texts, [range]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <form className={styles.ranges} onSubmit={apply}>
      {field('winFrom', say('web.list.filters.winRange'))}
      {field('winTo', say('web.list.filters.winRangeTo'))}
      {field('amountFrom', say('web.list.filters.amountMin'))}
      {field('amountTo', say('web.list.filters.amountMax'))}
      {field('closeFrom', say('web.list.filters.closeMin'), 'date')}
      {field('closeTo', say('web.list.filters.closeMax'), 'date')}
      {field('unknownFrom', say('web.list.filters.unknownMin'))}
      {field('silent', say('web.list.filters.silentDays'))}
      <div className={styles.apply}>
        <label className={styles.check}>
          <input type="checkbox" checked={archived} onChange={(event) => setArchived(event.target.checked)} />
          {say('web.list.filters.showArchived')}
        </label>
        <Button kind="primary" type="submit">
          {say('web.list.filters.apply')}
        </Button>
      </div>
    </form>
  )
}

function textsOf(view: View, language: 'zh' | 'en'): Texts {
  const share = (of: number | undefined) => (of === undefined ? '' : shareText(of))
  const money = (of: number | undefined) => (of === undefined ? '' : moneyText(of, language))
  return {
    winFrom: share(view.winFrom),
    winTo: share(view.winTo),
    unknownFrom: share(view.unknownFrom),
    silent: view.silent === undefined ? '' : String(view.silent),
    amountFrom: money(view.amountFrom),
    amountTo: money(view.amountTo),
    closeFrom: view.closeFrom ?? '',
    closeTo: view.closeTo ?? '',
  }
}

/** What cannot be read asks for nothing. */
function withRanges(view: View, texts: Texts): View {
  const [from, to] = [readMoney(texts.amountFrom), readMoney(texts.amountTo)]
  const currency = from?.currency ?? to?.currency
  const days = Number(texts.silent)
  const read: Partial<Record<Range | 'archived', unknown>> = {
    winFrom: readShare(texts.winFrom),
    winTo: readShare(texts.winTo),
    unknownFrom: readShare(texts.unknownFrom),
    silent: texts.silent.trim() !== '' && days >= 0 ? days : undefined,
    amountFrom: from?.amount,
    amountTo: to?.amount,
    closeFrom: texts.closeFrom === '' ? undefined : texts.closeFrom,
    closeTo: texts.closeTo === '' ? undefined : texts.closeTo,
    archived: undefined,
  }
  const all = { ...view, ...read, ...(currency !== undefined && { currency }) }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
