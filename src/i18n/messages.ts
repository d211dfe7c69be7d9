import type { server } from './en/server.ts'
import type { web } from './en/web.ts'
import type { InWords } from './in-words.ts'
import type { Attribute, RecordField } from '../domain/attribute.ts'
import type { COMMITMENT_STATES } from '../domain/commitment.ts'
import type { FACTORS, Model, PresenceFactor } from '../domain/factor.ts'
import type { FindingCode, Severity } from '../domain/finding.ts'
import type { Grade } from '../domain/grade.ts'
import type { MoveCode } from '../domain/move.ts'
import type { QuestionId, QuestionStatus } from '../domain/question.ts'
import type { FileRefusalCode } from '../domain/refusal.ts'
import type { REGISTRY } from '../domain/registry.ts'
import type { Term } from '../domain/term.ts'
import type { Call, Gate, StopSign, Strategy } from '../domain/verdict.ts'
import type { SHOWN, VISIT_KINDS } from '../domain/visit.ts'
import type { Language } from './language.ts'

type Options<F> = F extends { kind: 'choice'; of: readonly (infer Option extends string)[] }
  ? { readonly options: Readonly<Record<Option, string>> }
  : unknown

type Fields<F extends Readonly<Record<string, RecordField>>> = {
  readonly fields: { readonly [K in keyof F]: { readonly name: string } & Options<F[K]> }
}

/** How one attribute is spoken of: its name, one sentence that explains it, and how to ask for it. */
export type AttributeMessages<A extends Attribute> = {
  readonly name: string
  /** One sentence for a seller who never heard the word. */
  readonly explained: string
} & (A extends { own: true } | { kind: 'tie' }
  ? unknown
  : {
      /** The question that gets it: from himself, or about {name} from somebody else. Deal attributes: one of the two is asked of anybody. */
      readonly ask: { readonly self: string; readonly other: string }
    }) &
  Options<A> &
  (A extends { kind: 'record'; fields: infer F extends Readonly<Record<string, RecordField>> }
    ? Fields<F>
    : unknown)

type SubjectMessages<R extends Readonly<Record<string, Attribute>>> = {
  readonly [N in keyof R]: AttributeMessages<R[N]>
}

export type AttributesMessages = {
  readonly stakeholder: SubjectMessages<(typeof REGISTRY)['stakeholder']>
  readonly deal: SubjectMessages<(typeof REGISTRY)['deal']>
  readonly tie: SubjectMessages<(typeof REGISTRY)['tie']>
  /** The words of the support scale. */
  readonly supportSteps: Readonly<
    Record<'-5' | '-4' | '-3' | '-2' | '-1' | '0' | '1' | '2' | '3' | '4' | '5', string>
  >
  readonly grades: Readonly<Record<Grade, { readonly name: string; readonly explained: string }>>
  readonly visitKinds: Readonly<Record<(typeof VISIT_KINDS)[number], string>>
  readonly shown: Readonly<Record<(typeof SHOWN)[number], string>>
  readonly commitmentStates: Readonly<Record<(typeof COMMITMENT_STATES)[number], string>>
}

/** `title`: three to six words for a list · `says`: the whole judgement as one or two sentences, with the parameters of the finding. */
export type FindingsMessages = Readonly<
  Record<FindingCode, { readonly title: string; readonly says: string }>
>

/** `title`: what to do in a few words · `does`: how, in one or two sentences; `{name}` is the person. */
export type MovesMessages = Readonly<Record<MoveCode, { readonly title: string; readonly does: string }>>

export type JudgementMessages = {
  readonly questions: Readonly<Record<QuestionId, { readonly title: string; readonly explained: string }>>
  readonly questionStatuses: Readonly<Record<QuestionStatus, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly calls: Readonly<Record<Call, { readonly name: string; readonly explained: string }>>
  readonly strategies: Readonly<Record<Strategy, { readonly name: string; readonly explained: string }>>
  /** `holds` and `fails`: the gate as a statement either way. */
  readonly gates: Readonly<Record<Gate, { readonly holds: string; readonly fails: string }>>
  /** As a condition that would make us stop ("two visits without a promise"). */
  readonly stopSigns: Readonly<Record<StopSign, string>>
  /** How it is said that such a factor is not there. */
  readonly absent: Readonly<Record<PresenceFactor, string>>
  readonly factors: { readonly [M in Model]: Readonly<Record<(typeof FACTORS)[M][number], string>> }
}

export type TermsMessages = Readonly<Record<Term, { readonly word: string; readonly explained: string }>>

/** Everything a page of the judgement says besides the judgement itself. */
export type PageMessages = {
  /** A title before what it names. */
  readonly titled: string
  /** A text with remarks in brackets. */
  readonly bracketed: string
  /** Between remarks. */
  readonly comma: string
  readonly us: string
  readonly theDeal: string
  readonly theSpecification: string
  readonly theRival: string
  readonly document: string
  readonly unknown: string
  readonly asOf: string
  readonly closeBy: string
  readonly early: string
  readonly strategy: string
  readonly askFirst: string
  readonly askOf: string
  readonly askNobody: string
  readonly stopIf: string
  readonly signs: string
  readonly gatesFail: string
  readonly outlook: string
  readonly outlookNote: string
  readonly decision: string
  readonly usIfDecided: string
  readonly win: string
  readonly interval: string
  readonly sellerWin: string
  readonly expectedValue: string
  readonly noAmount: string
  readonly contributions: string
  readonly noContributions: string
  readonly forces: string
  readonly drive: string
  readonly neutral: string
  readonly unknownMass: string
  readonly resistance: string
  readonly forcesNote: string
  readonly fiveQuestions: string
  readonly known: string
  readonly matters: string
  readonly strengths: string
  readonly more: string
  readonly nothingFound: string
  readonly noPeople: string
  readonly because: string
  readonly moreGrounds: string
  readonly missing: string
  readonly noVisit: string
  readonly noCommitment: string
  readonly people: string
  readonly columns: {
    readonly person: string
    readonly roles: string
    readonly influence: string
    readonly involvement: string
    readonly support: string
    readonly mode: string
  }
  readonly stale: string
  readonly left: string
  readonly legend: string
  readonly questionsToAsk: string
  readonly worth: string
  readonly worthShare: string
  readonly noQuestions: string
  readonly moves: string
  readonly noMoves: string
  readonly moveCost: string
  readonly hours: { readonly seller: string; readonly presales: string; readonly executive: string }
  readonly said: string
  readonly saidOfHimself: string
  readonly claimed: string
  readonly denies: string
  readonly ends: string
  readonly countsAs: string
  readonly caps: {
    readonly 'no-source': string
    readonly 'no-words': string
    readonly hedge: string
    readonly hearsay: string
  }
  readonly doubtOf: string
  readonly settle: string
  readonly visit: string
  readonly visitNobody: string
  readonly visitShown: string
  readonly promise: string
  readonly due: string
  readonly why: {
    readonly notRaised: string
    readonly grounds: string
    readonly effect: string
    readonly none: string
  }
  readonly diff: {
    readonly title: string
    readonly nothing: string
    readonly learned: string
    readonly moved: string
    readonly from: string
    readonly newly: string
    readonly gone: string
    readonly staleNow: string
    readonly outlook: string
    readonly outlookSame: string
    readonly verdict: string
    readonly verdictSame: string
  }
}

/** What the command line says about itself. */
export type CommandMessages = {
  readonly usage: string
  readonly unknownCommand: string
  readonly unknownOption: string
  readonly missingFile: string
  readonly badDay: string
  readonly badLanguage: string
  readonly missingOption: string
  readonly unknownCode: string
  readonly badOrder: string
  readonly check: {
    readonly agrees: string
    readonly valid: string
    readonly differs: string
    readonly missing: string
    readonly unwanted: string
    readonly mode: string
    readonly verdict: string
    readonly total: string
  }
  readonly walk: {
    readonly welcome: string
    readonly file: string
    readonly page: string
    readonly why: string
    readonly diff: string
    readonly yours: string
    readonly next: string
  }
}

/** Why a file was not taken, and what to do: `{came}` as it stands in the file, `{expected}` as ready text. */
export type RefusalsMessages = Readonly<Record<FileRefusalCode, string>>

/** What the server says while it starts and stops, and why it does not. */
export type ServerMessages = InWords<typeof server>

/** What the pages say besides the judgement. */
export type WebMessages = InWords<typeof web>

/** What it takes to speak of a judgement. */
export type SpokenMessages = Pick<
  Messages,
  'language' | 'attributes' | 'findings' | 'moves' | 'judgement' | 'page'
>

/** All that Prewin says in one language but for its pages. A language that lacks a word does not compile. */
export type Messages = {
  readonly language: Language
  readonly attributes: AttributesMessages
  readonly findings: FindingsMessages
  readonly moves: MovesMessages
  readonly judgement: JudgementMessages
  readonly terms: TermsMessages
  readonly refusals: RefusalsMessages
  readonly page: PageMessages
  readonly command: CommandMessages
  readonly server: ServerMessages
}
