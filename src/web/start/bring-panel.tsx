import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { parseDay } from '../../domain/day.ts'
import { dayWords, percent } from '../../i18n/format.ts'
import { CallMark } from '../judgement/call-mark.tsx'
import { ForcesBar } from '../judgement/forces-bar.tsx'
import { sayProblem } from '../shell/say-problem.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { Panel } from '../ui/panel.tsx'
import { Skeleton } from '../ui/state.tsx'
import { useWords } from '../words/words.tsx'
import styles from './bring-panel.module.css'
import type { CheckedFile } from './check-file.ts'
import { FileRefusalWords } from './file-refusal-words.tsx'
import { useBroughtFiles, type BroughtFile } from './use-brought-files.ts'

/** The files somebody brought: what each is, how it is judged, and importing those that are good. */
export function BringPanel({ files, onClose }: { files: readonly File[]; onClose: () => void }) {
  const { say } = useWords()
  const { brought, at, importAll } = useBroughtFiles(files)
  return (
    <Panel
      open
      wide
      title={say('web.start.file.panel')}
      closeLabel={say('web.shell.close')}
      onClose={onClose}
      footer={brought && <ImportAll brought={brought} importAll={importAll} />}
    >
      {brought ? (
        <ul className={styles.files} aria-live="polite">
          {brought.map((file, at) => (
            <li key={at} className={styles.file}>
              <FileResult file={file} />
            </li>
          ))}
        </ul>
      ) : (
        <Checking at={at} all={files.length} onCancel={onClose} />
      )}
    </Panel>
  )
}

interface ImportAllProps {
  readonly brought: readonly BroughtFile[]
  readonly importAll: () => Promise<void>
}

function ImportAll({ brought, importAll }: ImportAllProps) {
  const { say } = useWords()
  const [busy, setBusy] = useState(false)
  const good = brought.filter(({ checked }) => checked.ok)
  const waiting = good.filter(({ import: { state } }) => state !== 'imported')
  if (good.length === 0) return say('web.start.file.none')
  if (waiting.length === 0) return null
  const start = async () => {
    setBusy(true)
    await importAll()
    setBusy(false)
  }
  return (
    <Button kind="primary" disabled={busy} onClick={() => void start()}>
      {busy ? say('web.start.file.importing') : say('web.start.file.import', { count: waiting.length })}
    </Button>
  )
}

/** A long file takes a while; leaving stops it. */
function Checking({ at, all, onCancel }: { at: number; all: number; onCancel: () => void }) {
  const { say } = useWords()
  const words = say('web.start.file.checking', { at, all })
  return (
    <>
      <p className={styles.progress}>
        {words} <Button onClick={onCancel}>{say('web.shell.cancel')}</Button>
      </p>
      <Skeleton label={words} />
    </>
  )
}

function FileResult({ file }: { file: BroughtFile }) {
  const { say } = useWords()
  const { checked, import: progress } = file
  return (
    <>
      <p className={styles.head}>
        <strong>{checked.name}</strong>
        {!checked.ok && <Chip tone="against">{say('web.start.file.refused')}</Chip>}
        {checked.ok && progress.state === 'waiting' && <Chip tone="for">{say('web.start.file.good')}</Chip>}
        {progress.state === 'sending' && <Chip>{say('web.start.file.importing')}</Chip>}
        {progress.state === 'imported' && (
          <>
            <Chip tone="for">{say('web.start.file.imported')}</Chip>
            <Link
              to="/deals/$deal"
              params={{ deal: progress.deal }}
              className={buttonClass('plain', styles.open)}
            >
              {say('web.start.file.openIt')}
            </Link>
          </>
        )}
      </p>
      {checked.ok ? <Judged checked={checked} /> : <FileRefusalWords refusal={checked.refusal} />}
      {progress.state === 'failed' && (
        <p className={styles.wrong} role="alert">
          {say('web.start.file.failed', { why: sayProblem(say, progress.error) })}
        </p>
      )}
    </>
  )
}

function Judged({ checked }: { checked: CheckedFile & { ok: true } }) {
  const { say, language, messages } = useWords()
  const { file, assessment } = checked
  const { win } = assessment.outlook
  const [finding] = assessment.findings.filter(({ severity }) => severity !== 'strength')
  const entries = file.observations.length + file.visits.length + file.commitments.length
  return (
    <div className={styles.judged}>
      <p>
        {file.deal.name} · {say('web.start.file.summary', { people: file.people.length, entries })}
      </p>
      <p className={styles.head}>
        <CallMark call={assessment.verdict.call} early={assessment.verdict.early} />
        {say('web.start.file.judged', {
          day: dayWords(parseDay(assessment.on) ?? 0, language),
          p: percent(win.p),
          low: percent(win.low),
          high: percent(win.high),
        })}
      </p>
      <ForcesBar forces={assessment.forces} />
      {finding && <p>{say('web.start.file.matters', { title: messages.findings[finding.code].title })}</p>}
    </div>
  )
}
