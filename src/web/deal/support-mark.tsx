import { supportWords } from '../../i18n/format.ts'
import { Chip, type Tone } from '../ui/chip.tsx'

/** Support with its sign, its shape and its colour, each of which says it alone. */
export function SupportMark({ support }: { support: number }) {
  return (
    <Chip tone={toneOf(support)}>
      <span aria-hidden="true">{support > 0 ? '▲' : support < 0 ? '▼' : '●'}</span>
      {supportWords(support)}
    </Chip>
  )
}

function toneOf(support: number): Tone {
  if (support > 0) return 'for'
  return support < 0 ? 'against' : 'plain'
}
