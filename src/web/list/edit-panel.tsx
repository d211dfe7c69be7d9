import { useState, type FormEvent } from 'react'
import { parseDay } from '../../domain/day.ts'
import { STAGES } from '../../domain/deal.ts'
import type { DealLine } from '../api-types.ts'
import { moneyText, readMoney } from '../money-text.ts'
import { readShare, shareText } from '../share-text.ts'
import { Button } from '../ui/button.tsx'
import { Field, Select } from '../ui/field.tsx'
import { Panel } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/words.tsx'
import styles from './edit-panel.module.css'
import { changesTo, type OwnFacts } from './own-facts.ts'
import type { RowActions } from './row-actions.ts'

interface EditPanelProps {
  /** Undefined: none is being edited. */
  readonly line: DealLine | undefined
  readonly actions: RowActions
  readonly onClose: () => void
}

/** Renames a deal, moves it to another account, and changes what is the seller's own to say. */
export function EditPanel({ line, actions, onClose }: EditPanelProps) {
  const { say } = useWords()
  return (
    <Panel
      open={line !== undefined}
      title={say('web.list.edit.title', { deal: line?.name ?? '' })}
      closeLabel={say('web.shell.close')}
      onClose={onClose}
    >
      {line && <EditForm key={line.id} line={line} actions={actions} onClose={onClose} />}
    </Panel>
  )
}

interface Typed {
  readonly name: string
  readonly account: string
  readonly stage: string
  readonly amount: string
  readonly closeBy: string
  readonly sellerWin: string
}

function EditForm({ line, actions, onClose }: EditPanelProps & { line: DealLine }) {
  const { say, language } = useWords()
  const [typed, setTyped] = useState<Typed>(() => typedFrom(line, language))
  const read = readTyped(typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (Object.values(read.wrong).includes(true)) return
    save(line, typed, read.facts, actions, say('web.list.done.several', { deal: line.name }))
    onClose()
  }
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change })
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={say('web.list.edit.name')}
        value={typed.name}
        maxLength={200}
        onType={(name) => set({ name })}
        className={styles.wide}
      />
      <TextField
        label={say('web.list.edit.account')}
        value={typed.account}
        onType={(account) => set({ account })}
        hint={say('web.deal.accountHint')}
        maxLength={200}
        className={styles.wide}
      />
      {line.closure ? (
        <p className={styles.wide}>{say('web.list.edit.closedHint')}</p>
      ) : (
        <OwnFields typed={typed} wrong={read.wrong} set={set} />
      )}
      <div className={styles.foot}>
        <Button onClick={onClose}>{say('web.shell.cancel')}</Button>
        <Button kind="primary" type="submit">
          {say('web.shell.save')}
        </Button>
      </div>
    </form>
  )
}

interface OwnFieldsProps {
  readonly typed: Typed
  readonly wrong: Wrong
  readonly set: (change: Partial<Typed>) => void
}

function OwnFields({ typed, wrong, set }: OwnFieldsProps) {
  const { say, messages } = useWords()
  const stages = messages.attributes.deal.stage.options
  return (
    <>
      <Field label={say('web.list.edit.stage')}>
        {(control) => (
          <Select
            {...control}
            value={typed.stage}
            options={[
              ...(typed.stage === '' ? [{ value: '', label: say('web.list.notSet') }] : []),
              ...STAGES.map((stage) => ({ value: stage, label: stages[stage] })),
            ]}
            onPick={(stage) => set({ stage })}
          />
        )}
      </Field>
      <TextField
        label={say('web.list.edit.closeBy')}
        type="date"
        value={typed.closeBy}
        onType={(closeBy) => set({ closeBy })}
        error={wrong.closeBy ? say('web.list.edit.dayWrong') : undefined}
      />
      <TextField
        label={say('web.list.edit.amount')}
        value={typed.amount}
        onType={(amount) => set({ amount })}
        hint={say('web.list.edit.amountHint')}
        error={wrong.amount ? say('web.list.edit.amountWrong') : undefined}
      />
      <TextField
        label={say('web.list.edit.sellerWin')}
        value={typed.sellerWin}
        onType={(sellerWin) => set({ sellerWin })}
        hint={say('web.list.edit.sellerHint')}
        error={wrong.sellerWin ? say('web.list.edit.shareWrong') : undefined}
      />
    </>
  )
}

function typedFrom(line: DealLine, language: 'zh' | 'en'): Typed {
  return {
    name: line.name,
    account: line.account?.name ?? '',
    stage: line.stage ?? '',
    amount: line.amount === null ? '' : moneyText(line.amount, language),
    closeBy: line.closeBy ?? '',
    sellerWin: line.sellerWin === null ? '' : shareText(line.sellerWin),
  }
}

type Wrong = Readonly<Record<'amount' | 'closeBy' | 'sellerWin', boolean>>

/** What the texts say; an empty one says nothing, for a fact once given is replaced and never blank. */
function readTyped(typed: Typed): { facts: Partial<OwnFacts>; wrong: Wrong } {
  const money = readMoney(typed.amount)
  const sellerWin = readShare(typed.sellerWin)
  const stage = STAGES.find((one) => one === typed.stage)
  const closes = parseDay(typed.closeBy) !== undefined
  return {
    facts: {
      ...money,
      ...(stage && { stage }),
      ...(closes && { closeBy: typed.closeBy }),
      ...(sellerWin !== undefined && { sellerWin }),
    },
    wrong: {
      amount: typed.amount.trim() !== '' && !money,
      closeBy: typed.closeBy !== '' && !closes,
      sellerWin: typed.sellerWin.trim() !== '' && sellerWin === undefined,
    },
  }
}

function save(
  line: DealLine,
  typed: Typed,
  facts: Partial<OwnFacts>,
  actions: RowActions,
  says: string,
): void {
  const [name, account] = [typed.name.trim(), typed.account.trim()]
  if (name !== '' && name !== line.name) actions.rename(line, name)
  if (account !== (line.account?.name ?? '')) actions.move(line, account === '' ? null : account)
  const changes = line.closure ? {} : changesTo(line, facts)
  if (Object.keys(changes).length > 0) actions.record(line, changes, says)
}
