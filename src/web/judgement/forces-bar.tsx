import { percent } from '../../i18n/format.ts'
import { ShareBar } from '../ui/share-bar.tsx'
import { useWords } from '../words/words.tsx'

export interface ForceShares {
  readonly drive: number
  readonly neutral: number
  readonly unknown: number
  readonly resistance: number
}

/** What drives, what is not known, what resists. */
export function ForcesBar({ forces, tall = false }: { forces: ForceShares; tall?: boolean }) {
  const { say } = useWords()
  const words = {
    drive: percent(forces.drive),
    neutral: percent(forces.neutral),
    unknown: percent(forces.unknown),
    resistance: percent(forces.resistance),
  }
  return (
    <ShareBar
      tall={tall}
      label={say('web.shell.forces', words)}
      shares={[
        { kind: 'for', share: forces.drive },
        { kind: 'neutral', share: forces.neutral },
        { kind: 'unknown', share: forces.unknown },
        { kind: 'against', share: forces.resistance },
      ]}
    />
  )
}
