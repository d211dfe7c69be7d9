import { percent } from '../../i18n/format.ts'
import { IntervalTrack } from '../ui/interval-track.tsx'
import { useWords } from '../words/words.tsx'

interface OutlookTrackProps {
  readonly win: { readonly p: number; readonly low: number; readonly high: number }
  /** The seller's own number, shown beside ours; null or absent: he gave none. */
  readonly sellerWin?: number | null
}

/** The chance to win with its 80 % interval, drawn; the figures stand beside it wherever it is used. */
export function OutlookTrack({ win, sellerWin = null }: OutlookTrackProps) {
  const { say } = useWords()
  const ours = { p: percent(win.p), low: percent(win.low), high: percent(win.high) }
  const label =
    sellerWin === null
      ? say('web.shell.outlook', ours)
      : say('web.shell.outlookBeside', { ...ours, seller: percent(sellerWin) })
  return <IntervalTrack {...win} mark={sellerWin} label={label} />
}
