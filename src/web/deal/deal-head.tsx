import { useState } from 'react'
import type { Value } from '../../domain/attribute.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { Popover } from '../ui/popover.tsx'
import { sayProblem } from '../shell/say-problem.ts'
import { useNotify } from '../shell/notices.tsx'
import { CloseDeal } from './close-deal.tsx'
import styles from './deal-head.module.css'
import type { DealLine } from './deal-log.ts'
import { RenameDeal, type DealNames } from './rename-deal.tsx'
import { useSheet } from './sheet.ts'
import type { DealWriter } from './use-deal-writer.ts'

interface DealHeadProps {
  readonly id: string
  /** Undefined while it is on its way. */
  readonly line: DealLine | undefined
  readonly write: DealWriter | undefined
}

/** Which deal, and what can be done with it as a whole. */
export function DealHead({ id, line, write }: DealHeadProps) {
  const { assessment, speaker, record } = useSheet()
  const { name, account } = assessment.deal
  return (
    <header className={styles.head}>
      <title>{`${name} · Prewin`}</title>
      <div className={styles.names}>
        {account !== null && <p className={styles.account}>{account}</p>}
        <h1>{name}</h1>
        <Facts />
        <Marks line={line} />
      </div>
      <div className={styles.tools}>
        {record && (
          <div className={styles.bar}>
            <Button
              kind="primary"
              icon="plus"
              className={styles.record}
              data-tour="record"
              onClick={() => record({})}
            >
              {speaker.say('web.record.open')} <kbd className={styles.key}>r</kbd>
            </Button>
          </div>
        )}
        <DealMenu id={id} line={line} write={write} />
      </div>
    </header>
  )
}

/** What the deal is for, how much, by when, how far: each a tap from being changed. */
function Facts() {
  const { assessment, speaker } = useSheet()
  const { deal } = assessment
  return (
    <ul className={styles.facts}>
      {deal.what !== deal.name && <Fact attribute="what" value={deal.what} />}
      <Fact attribute="amount" value={deal.amount} />
      <Fact attribute="closeBy" value={deal.closeBy} />
      <Fact attribute="stage" value={deal.stage} />
      <Fact attribute="destination" value={deal.destination} />
      <li className={styles.fact}>{speaker.say('web.deal.opened', { day: deal.opened })}</li>
    </ul>
  )
}

interface FactProps {
  readonly attribute: 'what' | 'amount' | 'closeBy' | 'stage' | 'destination'
  readonly value: Value | null | undefined
}

function Fact({ attribute, value }: FactProps) {
  const { speaker, record } = useSheet()
  const words = value === null || value === undefined ? undefined : speaker.value(attribute, value)
  const shown = (
    <>
      <span className={styles.label}>{speaker.attribute(attribute)}</span>{' '}
      {words ?? <span className="unknown">{speaker.messages.page.unknown}</span>}
    </>
  )
  if (!record) return <li className={styles.fact}>{shown}</li>
  return (
    <li>
      <button
        type="button"
        className={styles.factButton}
        onClick={() =>
          record({ about: 'deal', attribute, ...(words !== undefined && { value: value as Value }) })
        }
      >
        {shown}
      </button>
    </li>
  )
}

function Marks({ line }: { line: DealLine | undefined }) {
  const { speaker } = useSheet()
  const { say } = speaker
  if (!line || (!line.closure && !line.archived)) return null
  return (
    <p className={styles.marks}>
      {line.closure && (
        <Chip tone={line.closure.outcome === 'won' ? 'for' : 'against'}>
          {say(`web.deal.outcomes.${line.closure.outcome}`)} · {line.closure.on}
        </Chip>
      )}
      {line.archived && <Chip>{say('web.deal.archived')}</Chip>}
    </p>
  )
}

function DealMenu({ id, line, write }: DealHeadProps) {
  const { speaker } = useSheet()
  const { say } = speaker
  const notify = useNotify()
  const [open, setOpen] = useState<'rename' | 'close'>()
  const closed = () => setOpen(undefined)
  const change = useChangeNames()
  const attempt = (doing: Promise<void>) => {
    doing.catch((error: unknown) => notify({ text: sayProblem(say, error), tone: 'trouble' }))
  }
  return (
    <>
      <Popover label={say('web.deal.more')} icon="more">
        {(fold) => (
          <div className={styles.menu} onClick={fold}>
            {write && line && (
              <>
                <Button kind="quiet" icon="pencil" onClick={() => setOpen('rename')}>
                  {say('web.deal.renameOrMove')}
                </Button>
                {line.closure ? (
                  <Button kind="quiet" icon="undo" onClick={() => attempt(write.reopen())}>
                    {say('web.deal.reopen')}
                  </Button>
                ) : (
                  <Button kind="quiet" icon="check" onClick={() => setOpen('close')}>
                    {say('web.deal.close')}
                  </Button>
                )}
                <Button kind="quiet" icon="archive" onClick={() => attempt(write.archive(!line.archived))}>
                  {say(line.archived ? 'web.deal.unarchive' : 'web.deal.archive')}
                </Button>
              </>
            )}
            <DownloadLink id={id} format="yaml" />
            <DownloadLink id={id} format="json" />
          </div>
        )}
      </Popover>
      {write && open === 'close' && <CloseDeal onClose={closed} close={write.close} />}
      {write && open === 'rename' && <RenameDeal onClose={closed} change={(to) => change(write, to)} />}
    </>
  )
}

/** Names it otherwise, and says so with the tap that takes it back. */
function useChangeNames(): (write: DealWriter, to: DealNames) => Promise<void> {
  const { assessment, speaker } = useSheet()
  const { say } = speaker
  const notify = useNotify()
  const { name, account } = assessment.deal
  return async (write, to) => {
    await write.change(to)
    const undo = () => {
      write.change({ name, account }).catch((error: unknown) => {
        notify({ text: sayProblem(say, error), tone: 'trouble' })
      })
    }
    notify({ text: say('web.deal.changed'), action: { label: say('web.shell.undo'), run: undo } })
  }
}

function DownloadLink({ id, format }: { id: string; format: 'yaml' | 'json' }) {
  const { speaker, assessment } = useSheet()
  return (
    <a
      href={`/api/v1/deals/${id}/file?format=${format}`}
      download={`${assessment.deal.name}.${format}`}
      className={buttonClass('quiet')}
    >
      {speaker.say('web.deal.download', { format: format.toUpperCase() })}
    </a>
  )
}
