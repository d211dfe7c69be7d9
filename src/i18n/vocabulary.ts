import { attributesOf, type SubjectKind } from '../domain/registry.ts'
import { TERMS } from '../domain/term.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The words of the product and the trade in both languages, as a document. */
export function vocabulary(): string {
  return [
    '# Vocabulary 词汇',
    '',
    'Made from the registry and the language files by `npm run generate`.',
    '',
    ...(['stakeholder', 'deal', 'tie'] as const).flatMap(attributeTable),
    '## Terms of the trade 行话',
    '',
    '| term | 中文 | what it is | 说明 |',
    '|---|---|---|---|',
    ...TERMS.map((term) =>
      row(en.terms[term].word, zh.terms[term].word, en.terms[term].explained, zh.terms[term].explained),
    ),
    '',
  ].join('\n')
}

const TITLES: Readonly<Record<SubjectKind, string>> = {
  stakeholder: 'What can be claimed of a person 干系人的信息',
  deal: 'What can be claimed of the deal 项目的信息',
  tie: 'What can be claimed of two people together 两人之间',
}

interface Spoken {
  readonly name: string
  readonly explained: string
}

function attributeTable(subject: SubjectKind): string[] {
  const english: Readonly<Record<string, Spoken>> = en.attributes[subject]
  const chinese: Readonly<Record<string, Spoken>> = zh.attributes[subject]
  return [
    `## ${TITLES[subject]}`,
    '',
    '| key | term | 中文 | what it is | 说明 |',
    '|---|---|---|---|---|',
    ...attributesOf(subject).map(([key]) => {
      const [one, other] = [english[key], chinese[key]]
      return row(
        `\`${key}\``,
        one?.name ?? '',
        other?.name ?? '',
        one?.explained ?? '',
        other?.explained ?? '',
      )
    }),
    '',
  ]
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
