import { widthOfText } from './paper.ts'

/** Marks that may not begin a line. */
const CLINGS_BEFORE = /^[\s、。，；：？！）》」』”’…,.;:?!)\]}%°]/u
/** Marks that may not end one. */
const CLINGS_AFTER = /[（《「『“‘([{]$/u

/** Breaks a text into lines no wider than `width`: between words, in Chinese too; later lines indented. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    const room = lines.length === 0 ? width : width - widthOfText(indent)
    if (line !== '' && widthOfText(line + piece.trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines.map((one, at) => (at === 0 ? one : indent + one))
}

/** The parts between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1)
    const joins =
      last !== undefined &&
      (CLINGS_BEFORE.test(segment) || CLINGS_AFTER.test(last) || isOneWord(last, segment))
    if (joins) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

/** Latin text breaks at spaces only: not inside "state-of-the-art" or "€4,500". */
function isOneWord(before: string, after: string): boolean {
  return !/\s$/.test(before) && !/\p{Script=Han}$/u.test(before) && !/^\p{Script=Han}/u.test(after)
}
