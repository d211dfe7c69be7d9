import { percent } from '../../../i18n/format.ts'
import type { Probability } from '../../../engine/assessment.ts'
import { IntervalTrack } from '../../ui/interval-track.tsx'
import { capReasons, countsAlone } from '../../../i18n/ground-words.ts'
import { claimWords } from '../claim-card.tsx'
import { GradeMark } from '../grade-mark.tsx'
import { useSheet } from '../sheet.ts'
import styles from './record-panel.module.css'
import type { WhatIf } from './what-if.ts'

/** How it will count and why, and how it would move the verdict and the outlook. */
export function OutcomePreview({ preview }: { preview: WhatIf | undefined }) {
  const { speaker, withheld } = useSheet()
  if (!preview) return <p className={styles.preview}>{speaker.say('web.record.previewEmpty')}</p>
  return (
    <div className={styles.preview} aria-live="polite">
      <CountsLine preview={preview} />
      {preview.replaced && (
        <p>{speaker.say('web.record.replaces', { what: claimWords(preview.replaced, speaker) })}</p>
      )}
      {withheld.size > 0 ? <p>{speaker.say('web.deal.judgedLater')}</p> : <MovesLine preview={preview} />}
    </div>
  )
}

function CountsLine({ preview: { entered } }: { preview: WhatIf }) {
  const { speaker } = useSheet()
  const reasons = capReasons(entered, speaker)
  return (
    <p className={styles.counts}>
      {speaker.say('web.record.counts')} <GradeMark grade={countsAlone(entered)} />
      {reasons.length > 0 && <span className={styles.caps}>{speaker.list(reasons)}</span>}
    </p>
  )
}

function MovesLine({ preview: { call, win } }: { preview: WhatIf }) {
  const { assessment, speaker } = useSheet()
  const { say, messages } = speaker
  const before = assessment.outlook.win
  const { calls } = messages.judgement
  return (
    <>
      <p>
        {messages.page.win} {figures(before, speaker)} → <strong>{figures(win, speaker)}</strong>
        {call !== assessment.verdict.call && (
          <>
            {' · '}
            {say('page.diff.verdict', {
              before: calls[assessment.verdict.call].name,
              after: calls[call].name,
            })}
          </>
        )}
      </p>
      <IntervalTrack
        p={win.p}
        low={win.low}
        high={win.high}
        label={`${messages.page.win} ${figures(win, speaker)}`}
      />
    </>
  )
}

function figures({ p, low, high }: Probability, { say }: ReturnType<typeof useSheet>['speaker']): string {
  return say('web.record.figures', {
    p: percent(p),
    interval: say('page.interval', { low: percent(low), high: percent(high) }),
  })
}
