import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './section.module.css'

interface SectionProps {
  readonly title: ReactNode
  /** What can be done to the section, at the end of its title. */
  readonly actions?: ReactNode
  /** Where links within the page lead. */
  readonly anchor?: string
  readonly children: ReactNode
}

/** One part of the deal page under its title. */
export function Section({ title, actions, anchor, children }: SectionProps) {
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading} id={anchor}>
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}

/** What can be unfolded under its title. */
export function Fold({
  title,
  children,
  tour,
  open,
}: {
  title: ReactNode
  children: ReactNode
  tour?: string | undefined
  open?: boolean
}) {
  return (
    <details className={styles.fold} open={open}>
      <summary data-tour={tour}>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
