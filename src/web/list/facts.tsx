import { formatDay, parseDay } from '../../domain/day.ts'
import { STAGES } from '../../domain/deal.ts'
import { moneyWords, percent } from '../../i18n/format.ts'
import { shortDay } from '../ago.ts'
import { moneyText, readMoney } from '../money-text.ts'
import { readShare, shareText } from '../share-text.ts'
import { classNames } from '../ui/class-names.ts'
import { ClosureWords } from './cells.tsx'
import cells from './cells.module.css'
import { Editable } from './editable.tsx'
import styles from './facts.module.css'
import { changesTo, type OwnFact, type OwnFacts } from './own-facts.ts'
import type { Row } from './row.ts'

interface FactProps extends Row {
  /** Records what was changed, and says so in a sentence. */
  readonly onRecord: (facts: Partial<OwnFacts>, says: string) => void
}

/** The seller's own number: a mark beside ours, and a place to give it. */
export function SellerFact(props: FactProps) {
  const { line, speaker } = props
  const { say } = speaker
  const shown = line.sellerWin === null ? undefined : percent(line.sellerWin)
  if (line.closure)
    return shown && <span className={styles.seller}>{say('web.list.seller', { p: shown })}</span>
  return (
    <Editable
      label={changeLabel(props, 'sellerWin', shown)}
      text={line.sellerWin === null ? '' : shareText(line.sellerWin)}
      read={readShare}
      wrong={say('web.list.edit.shareWrong')}
      onSave={(sellerWin) => record(props, { sellerWin }, 'sellerWin', percent(sellerWin))}
      className={classNames(styles.seller, shown === undefined && styles.absent)}
    >
      {shown === undefined ? say('web.list.sellerAdd') : say('web.list.seller', { p: shown })}
    </Editable>
  )
}

export function AmountFact(props: FactProps) {
  const { line, speaker } = props
  const { say, language } = speaker
  const shown =
    line.amount === null ? undefined : moneyWords(line.amount, line.currency ?? undefined, language)
  const value = (
    <span className={classNames(styles.money, !shown && styles.absent)}>
      {shown ?? say('web.list.notSet')}
    </span>
  )
  return (
    <>
      {line.closure ? (
        value
      ) : (
        <Editable
          label={changeLabel(props, 'amount', shown)}
          text={line.amount === null ? '' : moneyText(line.amount, language)}
          read={readMoney}
          wrong={say('web.list.edit.amountWrong')}
          onSave={(money) =>
            record(
              props,
              money,
              'amount',
              moneyWords(money.amount, money.currency ?? line.currency ?? undefined, language),
            )
          }
        >
          {value}
        </Editable>
      )}
      {line.expectedValue !== null && (
        <span className={cells.below}>
          {say('web.list.worth', {
            value: moneyWords(line.expectedValue, line.currency ?? undefined, language),
          })}
        </span>
      )}
    </>
  )
}

export function CloseFact(props: FactProps) {
  const { line, speaker, today } = props
  const { say, language } = speaker
  const day = line.closeBy === null ? undefined : parseDay(line.closeBy)
  const shown = day === undefined ? undefined : shortDay(day, today, language)
  const past = day !== undefined && day < today && !line.closure
  const value = (
    <span className={classNames(styles.short, !shown && styles.absent)}>
      {shown ?? say('web.list.notSet')}
    </span>
  )
  return (
    <>
      {line.closure ? (
        value
      ) : (
        <Editable
          type="date"
          label={changeLabel(props, 'closeBy', shown)}
          text={line.closeBy ?? ''}
          read={readCloseDay}
          wrong={say('web.list.edit.dayWrong')}
          onSave={(closeBy) =>
            record(props, { closeBy }, 'closeBy', shortDay(parseDay(closeBy) ?? today, today, language))
          }
        >
          {value}
        </Editable>
      )}
      {past && <span className={styles.past}>{say('web.list.overdue')}</span>}
    </>
  )
}

function readCloseDay(text: string): string | undefined {
  const day = parseDay(text)
  return day === undefined ? undefined : formatDay(day)
}

export function StageFact(props: FactProps) {
  const { line, speaker } = props
  if (line.closure) return <ClosureWords {...props} />
  const { say } = speaker
  const shown = line.stage === null ? undefined : speaker.value('stage', line.stage)
  return (
    <Editable
      label={changeLabel(props, 'stage', shown)}
      text={line.stage ?? ''}
      options={STAGES.map((stage) => ({ value: stage, label: speaker.value('stage', stage) }))}
      read={(text) => STAGES.find((stage) => stage === text)}
      wrong=""
      onSave={(stage) => record(props, { stage }, 'stage', speaker.value('stage', stage))}
    >
      <span className={classNames(styles.short, !shown && styles.absent)}>
        {shown ?? say('web.list.notSet')}
      </span>
    </Editable>
  )
}

function changeLabel({ speaker }: FactProps, fact: OwnFact, shown: string | undefined): string {
  const value = shown ?? speaker.say('web.list.notSet')
  return speaker.say('web.list.edit.change', { what: speaker.attribute(fact), value })
}

function record(
  { line, speaker, onRecord }: FactProps,
  facts: Partial<OwnFacts>,
  fact: OwnFact,
  value: string,
): void {
  const changes = changesTo(line, facts)
  if (Object.keys(changes).length === 0) return
  onRecord(
    changes,
    speaker.say('web.list.done.changed', { deal: line.name, what: speaker.attribute(fact), value }),
  )
}
