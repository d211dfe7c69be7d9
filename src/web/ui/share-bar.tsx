import styles from './share-bar.module.css'

export type ShareKind = 'for' | 'neutral' | 'unknown' | 'against'

interface ShareBarProps {
  /** Together 1. */
  readonly shares: readonly { readonly kind: ShareKind; readonly share: number }[]
  readonly label: string
  readonly tall?: boolean
}

/** Shares side by side; what is not known is hatched. */
export function ShareBar({ shares, label, tall = false }: ShareBarProps) {
  return (
    <div className={tall ? styles.tall : styles.bar} role="img" aria-label={label}>
      {shares.map(({ kind, share }) => (
        <span key={kind} className={styles[kind]} style={{ flexGrow: Math.round(share * 1000) }} />
      ))}
    </div>
  )
}
