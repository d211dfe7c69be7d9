import type { ReactNode } from 'react'
import styles from './state.module.css'

/** Where a list or a page has nothing to show: why, and the next step. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Something went wrong: what, and what to do. */
export function Trouble({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <section className={styles.trouble} role="alert">
      <h2>{title}</h2>
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
