import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/words.tsx'
import styles from './coach-mark.module.css'

/** Things on the page that a mark stands beside, by their `data-tour`. */
export type TourPlace = 'verdict' | 'because' | 'record' | 'outlook'

const STEPS = 4
const WIDTH_PX = 340
const GAP_PX = 8

interface CoachMarkProps {
  readonly step: number
  readonly beside: TourPlace
  /** What is to be used now: outlined. */
  readonly lit: TourPlace
  readonly onSkip?: () => void
  readonly children: ReactNode
}

/** A quiet note beside a part of the page, on a phone at its foot. It covers nothing for good and takes no focus. */
export function CoachMark({ step, beside, lit, onSkip, children }: CoachMarkProps) {
  const { say } = useWords()
  const spot = useSpot(beside)
  useLit(lit)
  if (!spot) return null
  return (
    <aside className={styles.mark} style={spot} aria-label={say('web.tour.label')} data-step={step}>
      <p className={styles.step}>{say('web.tour.step', { step, steps: STEPS })}</p>
      <div role="status" className={styles.says}>
        {children}
      </div>
      {onSkip && (
        <Button kind="quiet" className={styles.skip} onClick={onSkip}>
          {say('web.tour.skip')}
        </Button>
      )}
    </aside>
  )
}

interface Spot {
  readonly top: number
  readonly left: number
}

/** Under the place, in the coordinates of the page: it moves with the page by itself, and with its layout by us. */
function useSpot(place: TourPlace): Spot | undefined {
  const [spot, setSpot] = useState<Spot>()
  useEffect(() => {
    const measure = () => setSpot((before) => sameOr(before, spotUnder(place)))
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(document.body)
    window.addEventListener('resize', measure)
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [place])
  return spot
}

function spotUnder(place: TourPlace): Spot | undefined {
  const target = document.querySelector(`[data-tour="${place}"]`)
  if (!target) return undefined
  const { bottom, left } = target.getBoundingClientRect()
  const most = document.documentElement.clientWidth - WIDTH_PX - 2 * GAP_PX
  return {
    top: Math.round(bottom + window.scrollY + GAP_PX),
    left: Math.max(GAP_PX, Math.min(Math.round(left + window.scrollX), most)),
  }
}

function sameOr(before: Spot | undefined, next: Spot | undefined): Spot | undefined {
  return before && next && before.top === next.top && before.left === next.left ? before : next
}

/** Outlines what is to be used, wherever on the page it is, however late it comes. */
function useLit(place: TourPlace): void {
  useEffect(() => {
    const root = document.documentElement
    root.dataset['tourLit'] = place
    return () => {
      delete root.dataset['tourLit']
    }
  }, [place])
}
