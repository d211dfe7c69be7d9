import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useShortcuts } from '../keys.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useWords } from '../words/words.tsx'
import styles from './coach-mark.module.css'

/** Things on the page that a mark stands beside, by their `data-tour`. */
export type TourPlace = 'verdict' | 'because' | 'record' | 'outlook'

const STEPS = 4
const WIDTH_PX = 340
const GAP_PX = 8
const HEADER_PX = 48
/** Less room than that below is none. */
const ROOM_PX = 160

interface CoachMarkProps {
  readonly step: number
  readonly beside: TourPlace
  /** What is to be used now: outlined. */
  readonly lit: TourPlace
  readonly onSkip?: () => void
  readonly children: ReactNode
}

/** A quiet note beside a part of the page; at the foot on a phone, or where that part is out of sight. It takes no focus. */
export function CoachMark({ step, beside, lit, onSkip, children }: CoachMarkProps) {
  const { say } = useWords()
  const spot = useSpot(beside)
  const mark = useRef<HTMLElement>(null)
  const run = () => mark.current?.focus()
  useShortcuts([{ keys: 't', says: say('web.tour.key'), run }])
  useLit(lit)
  return (
    <aside
      ref={mark}
      tabIndex={-1}
      className={classNames(styles.mark, spot ? styles.beside : styles.docked)}
      style={spot}
      aria-label={say('web.tour.label')}
      data-step={step}
    >
      <p className={styles.head}>
        {say('web.tour.step', { step, steps: STEPS })}
        {onSkip && (
          <Button kind="quiet" onClick={onSkip}>
            {say('web.tour.skip')}
          </Button>
        )}
      </p>
      <div role="status" className={styles.says}>
        {children}
      </div>
    </aside>
  )
}

interface Spot {
  readonly top: number
  readonly left: number
}

/**
 * Under the place, in the coordinates of the page, so that it moves with it; undefined while the place is out of
 * sight or not there yet.
 */
function useSpot(place: TourPlace): Spot | undefined {
  const [spot, setSpot] = useState<Spot>()
  useEffect(() => {
    const measure = () => setSpot((before) => sameOr(before, spotUnder(place)))
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(document.body)
    window.addEventListener('resize', measure)
    window.addEventListener('scroll', measure, { passive: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', measure)
      window.removeEventListener('scroll', measure)
    }
  }, [place])
  return spot
}

function spotUnder(place: TourPlace): Spot | undefined {
  const target = document.querySelector(`[data-tour="${place}"]`)
  if (!target) return undefined
  const { bottom, left } = target.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  if (bottom < HEADER_PX || bottom > clientHeight - ROOM_PX) return undefined
  return {
    top: Math.round(bottom + window.scrollY + GAP_PX),
    left: Math.max(GAP_PX, Math.min(Math.round(left + window.scrollX), clientWidth - WIDTH_PX - 2 * GAP_PX)),
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
