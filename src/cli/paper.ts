import { createColors } from 'picocolors'
import stringWidth from 'string-width'

type Colours = ReturnType<typeof createColors>

/** What lines are written on: how wide it is, and whether it has colour. */
export interface Paper {
  readonly width: number
  readonly colour: Colours
}

const NARROWEST = 60
const WIDEST = 110
const ELSEWHERE = 100

/** The terminal the output goes to; files and pipes get no colour and a width of their own. */
export function paperFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Paper {
  const wide = stream.isTTY ? (stream.columns ?? ELSEWHERE) : Number(environment.COLUMNS) || ELSEWHERE
  const coloured =
    environment.FORCE_COLOR !== undefined || (stream.isTTY === true && environment.TERM !== 'dumb')
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, wide)),
    colour: createColors(coloured && environment.NO_COLOR === undefined),
  }
}

/** Columns a text takes; Chinese characters take two. */
export function widthOfText(text: string): number {
  return stringWidth(text)
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOfText(text)))
}

/** Cut to a width, with a sign that it was. */
export function fitted(text: string, width: number): string {
  if (widthOfText(text) <= width) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (widthOfText(kept + segment) > width - 1) break
    kept += segment
  }
  return `${kept}…`
}
