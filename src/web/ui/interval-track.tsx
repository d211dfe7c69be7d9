import styles from './interval-track.module.css'

interface IntervalTrackProps {
  /** Shares from 0 to 1. */
  readonly p: number
  readonly low: number
  readonly high: number
  /** Somebody else's number on the same track. */
  readonly mark?: number | null
  /** The same in words. */
  readonly label: string
}

/** A value and its interval on a track from 0 to 100 %. */
export function IntervalTrack({ p, low, high, mark, label }: IntervalTrackProps) {
  return (
    <div className={styles.track} role="img" aria-label={label}>
      <span className={styles.interval} style={{ left: share(low), width: share(high - low) }} />
      <span className={styles.point} style={{ left: share(p) }} />
      {typeof mark === 'number' && <span className={styles.mark} style={{ left: share(mark) }} />}
    </div>
  )
}

function share(of: number): string {
  return `${of * 100}%`
}
