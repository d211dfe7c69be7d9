import { widthOfText, type Paper } from '../paper.ts'

/** A title with a rule to the edge. */
export function heading(title: string, paper: Paper): string[] {
  const rule = '─'.repeat(Math.max(0, paper.width - widthOfText(title) - 1))
  return ['', `${paper.colour.bold(title)} ${paper.colour.dim(rule)}`]
}
