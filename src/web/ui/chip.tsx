import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { classNames } from './class-names.ts'

export type Tone = 'for' | 'against' | 'between' | 'plain'

/** A short word with a colour that only repeats what it says. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classNames(styles.chip, styles[tone])}>{children}</span>
}

interface ChoiceChipProps {
  readonly chosen: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** One of several that can be on at once. */
export function ChoiceChip({ chosen, onToggle, children }: ChoiceChipProps) {
  return (
    <button type="button" aria-pressed={chosen} className={styles.choice} onClick={onToggle}>
      {children}
    </button>
  )
}
