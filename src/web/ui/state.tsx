import type { ReactNode } from 'react'
import styles from './state.module.css'

interface StateProps {
  readonly title: ReactNode
  /** `h1` where it stands in place of the whole page. */
  readonly heading?: 'h1' | 'h2'
  readonly children?: ReactNode
}

/** Where a list or a page has nothing to show: why, and the next step. */
export function EmptyState({ title, heading: Heading = 'h2', children }: StateProps) {
  return (
    <section className={styles.empty}>
      <Heading>{title}</Heading>
      {children}
    </section>
  )
}

/** Something went wrong: what, and what to do. */
export function Trouble({ title, heading: Heading = 'h2', children }: StateProps) {
  return (
    <section className={styles.trouble} role="alert">
      <Heading>{title}</Heading>
      {children}
    </section>
  )
}

/** Holds the place of lines that are on their way. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="unseen">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  )
}
