import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '../../../domain/day.ts'
import { GRADES } from '../../../domain/grade.ts'
import { takesRival } from '../../../domain/attribute.ts'
import { attributeOf } from '../../../domain/registry.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { DayField } from '../day-field.tsx'
import { useSaveOnEnter } from '../form-panel.tsx'
import { Fold } from '../section.tsx'
import { useSheet, type Sheet } from '../sheet.ts'
import { AttributePicker } from './attribute-picker.tsx'
import { Choices } from './choices.tsx'
import {
  aboutOther,
  claimFrom,
  claimingOther,
  inOtherWords,
  lackOf,
  saidByOther,
  type Claim,
  type Draft,
} from './draft.ts'
import { HedgeHint } from './hedge-hint.tsx'
import { OutcomePreview } from './outcome-preview.tsx'
import styles from './record-panel.module.css'
import { replacedClaim } from './replaced-claim.ts'
import { SourceControl } from './source-control.tsx'
import { ValueControl } from './value-control.tsx'
import { whatIf, type WhatIf } from './what-if.ts'
import { WhomControl } from './whom-control.tsx'

interface RecordPanelProps {
  /** Where it begins. */
  readonly from: Draft
  readonly today: Day
  /** Why it could not be saved before. */
  readonly trouble: string | undefined
  readonly onSave: (claim: Claim, draft: Draft) => void
  /** The draft is handed back, so that nothing is lost. */
  readonly onClose: (draft: Draft) => void
}

/** Writes one claim down: of whom, what, how sure, who said it, in which words; and shows what would follow. */
export function RecordPanel({ from, today, trouble, onSave, onClose }: RecordPanelProps) {
  const { speaker } = useSheet()
  const { say } = speaker
  const [draft, setDraft] = useState(from)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const lack = lackOf(draft, today)
  useFirstControl(form)
  const sheet = useSheet()
  const preview = usePreview(draft, today)
  const save = () => {
    const claim = claimFrom(draft, today)
    if (claim) onSave(claim, { ...draft, ...retracting(draft, claim, sheet) })
    else setTried(true)
  }
  useSaveOnEnter(save)
  return (
    <Panel
      open
      title={say(from.retracts === undefined ? 'web.record.title' : 'web.record.correct')}
      closeLabel={say('web.shell.close')}
      onClose={() => onClose(draft)}
      footer={
        <>
          <OutcomePreview preview={preview} />
          <p className={styles.lack} role="alert">
            {trouble ?? (tried && lack ? say(`web.record.lacks.${lack}`) : '')}
          </p>
          <Button kind="primary" onClick={save}>
            {say('web.record.save')} <kbd className={styles.key}>Ctrl ↵</kbd>
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Controls draft={draft} onDraft={setDraft} />
      </form>
    </Panel>
  )
}

/** The engine's answer to the draft; it follows the typing when there is time. */
function usePreview(draft: Draft, today: Day): WhatIf | undefined {
  const sheet = useSheet()
  const settled = useDeferredValue(draft)
  return useMemo(() => {
    const claim = claimFrom(settled, today)
    return claim && whatIf(sheet, claim, retracting(settled, claim, sheet).retracts)
  }, [sheet, settled, today])
}

/** What is taken back with it: what it corrects, or what the same source said otherwise on that day. */
function retracting(draft: Draft, claim: Claim, sheet: Sheet): { readonly retracts?: string } {
  const retracts = draft.retracts ?? replacedClaim(claim, sheet)?.id
  return retracts === undefined ? {} : { retracts }
}

function useFirstControl(form: React.RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first], select')?.focus()
  }, [form])
}

interface Edits {
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

function Controls({ draft, onDraft }: Edits) {
  const { own } = attributeOf(draft.attribute)
  return (
    <>
      <div className={styles.row}>
        <WhomControl about={draft.about} onAbout={(about) => onDraft(aboutOther(draft, about))} />
        <AttributePicker
          about={draft.about}
          attribute={draft.attribute}
          onPick={(attribute) => onDraft(claimingOther(draft, attribute))}
        />
      </div>
      <ValueControl draft={draft} onValue={(value) => onDraft({ ...draft, value })} />
      {!own && (
        <div className={styles.row}>
          <SourceControl draft={draft} onSource={(source) => onDraft(saidByOther(draft, source))} />
        </div>
      )}
      {!own && <WordsControl draft={draft} onDraft={onDraft} />}
      <HedgeHint draft={draft} onFirm={(firm) => onDraft({ ...draft, firm })} />
      {!own && <GradeControl draft={draft} onDraft={onDraft} />}
      <FurtherControls draft={draft} onDraft={onDraft} />
    </>
  )
}

function WordsControl({ draft, onDraft }: Edits) {
  const { say } = useSheet().speaker
  const { needsWords } = attributeOf(draft.attribute)
  return (
    <Field
      label={say('web.record.words')}
      hint={say(needsWords ? 'web.record.wordsNeeded' : 'web.record.wordsHint')}
    >
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          maxLength={4000}
          value={draft.words}
          onChange={(event) => onDraft(inOtherWords(draft, { words: event.target.value }))}
        />
      )}
    </Field>
  )
}

function GradeControl({ draft, onDraft }: Edits) {
  const { speaker } = useSheet()
  const { grades } = speaker.messages.attributes
  return (
    <Choices
      legend={speaker.say('web.record.grade')}
      options={GRADES.map((grade) => ({
        value: grade,
        label: grades[grade].name,
        title: grades[grade].explained,
      }))}
      chosen={draft.grade}
      onChoose={(grade) => onDraft({ ...draft, grade })}
      note={grades[draft.grade].explained}
    />
  )
}

/** What is seldom needed: the day, our note, a rival, a denial, an end. */
function FurtherControls({ draft, onDraft }: Edits) {
  const { say } = useSheet().speaker
  const attribute = attributeOf(draft.attribute)
  return (
    <Fold title={say('web.record.further', { day: draft.on })}>
      <div className={styles.row}>
        <DayField label={say('web.record.on')} on={draft.on} onDay={(on) => onDraft({ ...draft, on })} />
        {takesRival(attribute, draft.value) && (
          <Field label={say('web.record.rival')} hint={say('web.record.rivalHint')}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={120}
                value={draft.rival}
                onChange={(event) => onDraft({ ...draft, rival: event.target.value })}
              />
            )}
          </Field>
        )}
      </div>
      <Field label={say('web.record.note')} hint={say('web.record.noteHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={4000}
            value={draft.note}
            onChange={(event) => onDraft(inOtherWords(draft, { note: event.target.value }))}
          />
        )}
      </Field>
      {attribute.many && (
        <Mark label={say('web.record.not')} on={draft.not} onChange={(not) => onDraft({ ...draft, not })} />
      )}
      {!attribute.own && (
        <Mark
          label={say('web.record.ended')}
          on={draft.ended}
          onChange={(ended) => onDraft({ ...draft, ended })}
        />
      )}
    </Fold>
  )
}

function Mark({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className={styles.mark}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
