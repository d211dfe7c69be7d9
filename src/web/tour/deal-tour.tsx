import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { percent } from '../../i18n/format.ts'
import { useSheet, type Sheet } from '../deal/sheet.ts'
import { Button } from '../ui/button.tsx'
import { CoachMark } from './coach-mark.tsx'
import { useTour, type Interval, type TourState } from './tour-state.ts'

/** What stands beside the guided deal: the next thing to do, until it is done. Inside of the deal's sheet. */
export function DealTour({ deal }: { deal: string }) {
  const [state, go] = useTour(deal)
  useOpenedBecause(state, go)
  useRecorded(state, go)
  switch (state.step) {
    case 'begin':
    case 'because':
      return <BecauseMark go={go} />
    case 'record':
      return <RecordMark go={go} />
    case 'watch':
      return <WatchMark before={state.before} go={go} />
    case 'over':
      return null
  }
}

interface MarkProps {
  readonly go: (next: TourState) => void
}

/** Under the verdict: read it, then open what it rests on. */
function BecauseMark({ go }: MarkProps) {
  const { assessment, speaker } = useSheet()
  const { sellerWin } = assessment.deal
  const show = () => {
    const because = document.querySelector<HTMLElement>('[data-tour="because"]')
    because?.scrollIntoView({ block: 'center' })
    because?.focus()
  }
  return (
    <CoachMark step={2} beside="verdict" lit="because" onSkip={() => go({ step: 'over' })}>
      <p>
        {typeof sellerWin === 'number'
          ? speaker.say('web.tour.because', { seller: percent(sellerWin) })
          : speaker.say('web.tour.becauseUnsure')}
      </p>
      <Button onClick={show}>{speaker.say('web.tour.toBecause')}</Button>
    </CoachMark>
  )
}

/** A because that is unfolded is what we waited for. */
function useOpenedBecause({ step }: TourState, go: MarkProps['go']): void {
  const waits = step === 'begin' || step === 'because'
  useEffect(() => {
    if (!waits) return
    const listen = (event: Event) => {
      const fold = event.target
      if (fold instanceof HTMLDetailsElement && fold.open && fold.querySelector('[data-tour="because"]'))
        go({ step: 'record' })
    }
    // `toggle` does not bubble.
    document.addEventListener('toggle', listen, true)
    return () => document.removeEventListener('toggle', listen, true)
  })
}

/** Whose word is missing: of whom the first such question is. */
function silentOne({ assessment, claims }: Sheet): string | undefined {
  const said = [...claims.values()].filter(({ attribute }) => attribute === 'support')
  return assessment.questionsToAsk.find(
    ({ about, attribute }) =>
      attribute === 'support' &&
      said.some((one) => one.about === about) &&
      said.every((one) => one.about !== about || one.source !== about),
  )?.about
}

function RecordMark({ go }: MarkProps) {
  const sheet = useSheet()
  const { speaker, record, casefile } = sheet
  const silent = silentOne(sheet)
  // On a second visit everybody may have spoken.
  const about = silent ?? casefile.people[0]?.id
  const sentence = speaker.say('web.tour.sentence')
  const seed = { attribute: 'support', value: 3, grade: 'stated', words: sentence } as const
  if (about === undefined || !record) return null
  return (
    <CoachMark step={3} beside="record" lit="record" onSkip={() => go({ step: 'over' })}>
      <p>
        {speaker.say(silent ? 'web.tour.record' : 'web.tour.recordAnew', {
          name: speaker.name(about),
          sentence,
        })}
      </p>
      <Button kind="primary" onClick={() => record({ ...seed, about, source: about })}>
        {speaker.say('web.tour.write')}
      </Button>
    </CoachMark>
  )
}

/** Any claim that arrives while we wait for one. */
function useRecorded({ step }: TourState, go: MarkProps['go']): void {
  const { claims, assessment } = useSheet()
  const before = useRef<{ readonly claims: number; readonly win: Interval }>(undefined)
  useEffect(() => {
    if (step !== 'record') {
      before.current = undefined
      return
    }
    const { low, high } = assessment.outlook.win
    const then = (before.current ??= { claims: claims.size, win: { low, high } })
    if (claims.size > then.claims) go({ step: 'watch', before: then.win })
  })
}

function WatchMark({ before, go }: MarkProps & { readonly before: Interval }) {
  const { assessment, speaker } = useSheet()
  const navigate = useNavigate()
  const { win } = assessment.outlook
  const range = ({ low, high }: Interval) =>
    speaker.say('web.tour.range', { low: percent(low), high: percent(high) })
  const isNarrower = win.high - win.low < before.high - before.low
  const over = () => go({ step: 'over' })
  useEffect(() => {
    document.querySelector('[data-tour="outlook"]')?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <CoachMark step={4} beside="outlook" lit="outlook">
      <p>
        {speaker.say('web.tour.watch', {
          change: isNarrower ? 'narrower' : 'moved',
          before: range(before),
          after: range(win),
        })}
      </p>
      <Button kind="primary" onClick={over}>
        {speaker.say('web.tour.done')}
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          over()
          void navigate({ to: '/' })
        }}
      >
        {speaker.say('web.tour.toList')}
      </Button>
    </CoachMark>
  )
}
