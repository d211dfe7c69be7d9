import { Composer, Lexer, Parser, visit, type CST, type Document, type YAMLError } from 'yaml'
import { NO_TEXT, refusedAt, Spot, type Refused } from './spot.ts'

/**
 * YAML 1.2 whatever the file's own directive says, so that a date stays text and `no` is no denial. The library's
 * search for equal keys takes a square of their number; the reader does it in one pass (`Spot.entries`).
 */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const

const ALIAS_BUDGET = 1000

/** The one document of a YAML (or JSON) text; `required` are the keys without which it is none. */
export function rootOf(text: string, required: readonly string[]): Spot {
  const control = NO_TEXT.exec(text)
  if (control) throw refusedAt(text, control.index, 'bad-yaml', codeOf(control[0]), ['text'])
  const [document, second] = new Composer(OPTIONS).compose(tokensOf(text), true, text.length)
  if (!document) throw refusedAt(text, 0, 'missing-key', '', required)
  const [problem] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (problem) throw refusedFor(problem, document, text)
  if (second) throw refusedAt(text, second.range[0], 'several-documents', lineAt(text, second.range[0]), [])
  const root = new Spot(document.contents, { text, root: document.contents, budget: ALIAS_BUDGET }, [0, 0])
  if (root.isNothing) throw refusedAt(text, 0, 'missing-key', '', required)
  return root
}

function codeOf(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Far deeper than any deal, far from where the library runs out of stack. */
const DEEPEST = 50

/** More than fifteen thousand observations make. */
const MOST_TOKENS = 1_000_000

/** No text of a deal is longer. */
const LONGEST_TOKEN = 100_000

/** The library's own parser, stopped where the file is broken, goes too deep or grows too large. */
function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser()
  let count = 0
  let isBroken = false
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.length > LONGEST_TOKEN) throw tooLarge(text, parser.offset, lexeme, '100 KB')
    for (const token of parser.next(lexeme)) {
      isBroken ||= token.type === 'error'
      yield token
    }
    if (isBroken) break
    if (parser.stack.length > DEEPEST) throw refusedAt(text, parser.offset - 1, 'too-deep', lexeme, [])
    if (++count > MOST_TOKENS)
      throw tooLarge(text, parser.offset, `> ${MOST_TOKENS} tokens`, `${MOST_TOKENS} tokens`)
  }
  yield* parser.end()
}

function tooLarge(text: string, offset: number, came: string, most: string): Refused {
  return refusedAt(text, offset, 'too-large', came, [`≤ ${most}`])
}

function refusedFor(problem: YAMLError, document: Document.Parsed, text: string): Refused {
  const offset = isUnclosed(problem) ? openingOf(document, problem.pos[0]) : problem.pos[0]
  return refusedAt(text, offset, 'bad-yaml', lineAt(text, offset), [wantedBy(problem)])
}

/** The rest of the line; at the end of a text, its last line. */
function lineAt(text: string, offset: number): string {
  const rest = text.slice(offset).trimStart()
  return rest === '' ? (text.trimEnd().split('\n').at(-1) ?? '').trim() : (rest.split('\n', 1)[0] ?? '')
}

function isUnclosed({ message }: YAMLError): boolean {
  return message.startsWith('Missing closing')
}

/** Where the quote opens that nothing closes; the library points to the end of the file. */
function openingOf(document: Document.Parsed, end: number): number {
  let opening = end
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < end && range[1] >= end) opening = range[0]
    },
  })
  return opening
}

const WANTED: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing "/, '"'],
  [/^Missing closing '/, "'"],
  [/^Missing ,/, ','],
  [/^Missing space after :/, 'colon'],
  [/end with a }/, '}'],
  [/end with a ]/, ']'],
  [/^Tabs are not allowed/, 'spaces'],
  [/^Unresolved tag/, 'untagged'],
]

/** What would have been taken there, as far as the library's message tells; else just YAML. */
function wantedBy({ message }: YAMLError): string {
  return WANTED.find(([pattern]) => pattern.test(message))?.[1] ?? 'YAML'
}
