import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { parseDay } from '../../domain/day.ts'
import type { MaskedAssessment } from '../../engine/masked-assessment.ts'
import { dealQuery, logQuery } from '../queries.ts'
import { FailedPage, LoadingPage } from '../shell/failed-page.tsx'
import { useNotify } from '../shell/notices.tsx'
import { FirstVisit } from '../tour/first-visit.tsx'
import { useWords } from '../words/words.tsx'
import { casefileFrom, dated, dayIn } from './casefile-from.ts'
import { DealHead } from './deal-head.tsx'
import type { DealLine, DealLog } from './deal-log.ts'
import styles from './deal-page.module.css'
import { JudgementSections } from './judgement-sections.tsx'
import { RecordPanel } from './record/record-panel.tsx'
import { useRecord } from './record/use-record.ts'
import { SheetProvider, sheetFrom, type Kept } from './sheet.ts'
import { Timeline } from './timeline.tsx'
import { useDealWriter } from './use-deal-writer.ts'
import { useLogActions } from './use-log-actions.ts'
import { VisitsSection } from './visits-section.tsx'

const route = getRouteApi('/deals/$deal')

/** One deal: what to do with it and why, as it is known today or was on a past day. */
export function DealPage() {
  const { deal } = route.useParams()
  const { on } = route.useSearch()
  const log = useQuery(logQuery(deal))
  const read = useQuery(dealQuery(deal))
  const isKept = (log.data?.withheld.length ?? 0) > 0
  const past = useQuery({ ...dealQuery(deal, on), enabled: isKept && on !== undefined })
  const said = on === undefined ? read : past
  // What is on the page stays there when it cannot be fetched again.
  if (log.error && !log.data) return <FailedPage error={log.error} reset={() => void log.refetch()} />
  if (isKept && said.error && !said.data)
    return <FailedPage error={said.error} reset={() => void said.refetch()} />
  if (!log.data || (isKept && !said.data)) return <LoadingPage />
  // The contract makes its attributes from the registry, by names that its type no longer knows.
  const judged = isKept ? (said.data?.assessment as unknown as MaskedAssessment) : undefined
  return <JudgedDeal id={deal} log={log.data} line={read.data?.deal} judged={judged} on={on} />
}

interface JudgedDealProps {
  readonly id: string
  readonly log: DealLog
  readonly line: DealLine | undefined
  /** As the server judges it, where part of the log is kept from the reader. */
  readonly judged: MaskedAssessment | undefined
  /** The past day that is shown; undefined: today. */
  readonly on: string | undefined
}

function JudgedDeal({ id, log, line, judged: kept, on }: JudgedDealProps) {
  const { say, speakerFor } = useWords()
  const notify = useNotify()
  const today = dayIn(log.today)
  const day = Math.min(today, (on === undefined ? undefined : parseDay(on)) ?? today)
  const onDiffering = useCallback(() => notify({ text: say('web.deal.differing') }), [notify, say])
  const write = useDealWriter(id, onDiffering)
  const judged = useMemo(
    () => sheetFrom(casefileFrom(log, day), day, speakerFor, kept && keptFrom(kept, log)),
    [log, day, speakerFor, kept],
  )
  const isOpen = day === today && (line?.closure ?? null) === null
  const record = useRecord(id, judged, write)
  const actions = useLogActions(write)
  const sheet = useMemo(
    () => (isOpen ? { ...judged, record: record.begin, affirm: record.affirm } : judged),
    [isOpen, judged, record.begin, record.affirm],
  )
  return (
    <SheetProvider value={sheet}>
      <article className={styles.page}>
        {day !== today && <PastDay day={judged.assessment.on} id={id} />}
        <DealHead id={id} line={line} write={day === today ? write : undefined} />
        <JudgementSections people={isOpen ? write.people : undefined}>
          <div className={styles.columns}>
            <VisitsSection write={isOpen ? actions : undefined} />
            <Timeline log={log} onRetract={isOpen ? actions.retract : undefined} />
          </div>
        </JudgementSections>
      </article>
      <FirstVisit deal={id} />
      {record.open && (
        <RecordPanel
          key={record.open.number}
          from={record.open.draft}
          trouble={record.open.trouble}
          today={today}
          onSave={record.save}
          onClose={record.close}
        />
      )}
    </SheetProvider>
  )
}

function keptFrom(assessment: MaskedAssessment, { withheld }: DealLog): Kept {
  return { assessment, withheld: withheld.map(dated) }
}

function PastDay({ day, id }: { day: string; id: string }) {
  const { say } = useWords()
  return (
    <p className={styles.past} role="status">
      {say('web.deal.pastDay', { day })}{' '}
      <Link to="/deals/$deal" params={{ deal: id }} search={{}}>
        {say('web.deal.toToday')}
      </Link>
    </p>
  )
}
