import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { formatDay, parseDay, type Day } from '../../domain/day.ts'
import { classNames } from '../ui/class-names.ts'
import { loadRefusals, loadTerms } from '../words/load-words.ts'
import { useWords } from '../words/words.tsx'
import { DayPicker } from './day-picker.tsx'
import { offsetOf } from './editing.ts'
import { LINE_PX } from './editor.tsx'
import { JudgementSide } from './judgement-side.tsx'
import { ReadingNote } from './reading-note.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { Starts } from './starts.tsx'
import { TextSide } from './text-side.tsx'
import { TextTools } from './text-tools.tsx'
import { todayHere } from './today-here.ts'
import styles from './try-page.module.css'
import { useAttemptText } from './use-attempt-text.ts'
import { useJudged } from './use-judged.ts'

const SIDES = ['text', 'judgement'] as const

type Side = (typeof SIDES)[number]

/** A deal file and its judgement, worked out in the browser alone. */
export function TryPage() {
  const { say } = useWords()
  const [today] = useState(todayHere)
  const [day, setDay] = useShownDay(today)
  const [side, setSide] = useState<Side>('text')
  const { text, setText, trouble } = useAttemptText(today)
  const { sheet, refusal, progress } = useJudged(text, today, day)
  useWordsAtHand()
  const area = useRef<HTMLTextAreaElement>(null)
  const note = useId()
  const showPlace = () => {
    setSide('text')
    if (refusal) requestAnimationFrame(() => goTo(area.current, refusal.line, refusal.column))
  }
  return (
    <div className={styles.page} data-side={side}>
      <title>{`${say('web.attempt.title')} · Prewin`}</title>
      <header className={styles.head}>
        <h1>{say('web.attempt.title')}</h1>
        <p className={styles.intro}>{say('web.attempt.intro')}</p>
      </header>
      <div className={styles.tools}>
        <Starts text={text} onText={setText} today={today} />
        <DayPicker day={day} today={today} onDay={setDay} />
        <TextTools text={text} name={sheet?.assessment.deal.name} />
      </div>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {say(`web.attempt.${trouble}`)}
        </p>
      )}
      <SideSwitch side={side} onSide={setSide} />
      <div className={styles.note}>
        <ReadingNote progress={progress} />
        <RefusalNote id={note} refusal={refusal} isBehind={sheet !== undefined} onShow={showPlace} />
      </div>
      <section className={classNames(styles.side, styles.text)} aria-label={say('web.attempt.text')}>
        <TextSide area={area} text={text} onText={setText} refusal={refusal} note={note} />
      </section>
      <section
        className={classNames(styles.side, styles.judgement)}
        aria-label={say('web.attempt.judgement')}
      >
        <JudgementSide
          sheet={sheet}
          isBehind={refusal !== undefined || progress !== undefined}
          isPast={day !== today}
        />
      </section>
    </div>
  )
}

/** What else may have to be said comes with the page: later, nothing is asked of the server. */
function useWordsAtHand(): void {
  const { language } = useWords()
  useEffect(() => {
    void Promise.allSettled([loadTerms(language), loadRefusals(language)])
  }, [language])
}

/** The day of the address, never later than today. */
function useShownDay(today: Day): [Day, (day: Day) => void] {
  const { on } = getRouteApi('/try').useSearch()
  const navigate = useNavigate()
  const day = Math.min(today, (on === undefined ? undefined : parseDay(on)) ?? today)
  const setDay = (next: Day) => {
    const search = next === today ? {} : { on: formatDay(next) }
    void navigate({ to: '/try', search, hash: true, replace: true })
  }
  return [day, setDay]
}

/** On a phone one side at a time. */
function SideSwitch({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  const { say } = useWords()
  return (
    <div className={styles.switch} role="group" aria-label={say('web.attempt.sides')}>
      {SIDES.map((one) => (
        <button key={one} type="button" aria-pressed={side === one} onClick={() => onSide(one)}>
          {say(`web.attempt.${one}`)}
        </button>
      ))}
    </div>
  )
}

/** About as wide as a sign. */
const SIGN_PX = 8

function goTo(area: HTMLTextAreaElement | null, line: number, column: number): void {
  if (!area) return
  const at = offsetOf(area.value, line, column)
  area.focus()
  area.setSelectionRange(at, at)
  area.scrollTop = Math.max(0, (line - 4) * LINE_PX)
  area.scrollLeft = Math.max(0, (column - 16) * SIGN_PX)
}
