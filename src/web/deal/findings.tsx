import { FINDINGS, type Severity } from '../../domain/finding.ts'
import type { QuestionId } from '../../domain/question.ts'
import type { AttributeName } from '../../domain/registry.ts'
import { RULES } from '../../engine/rules/index.ts'
import type { Finding } from '../../engine/found.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import styles from './findings.module.css'
import { Grounds } from './grounds.tsx'
import { Fold, Section } from './section.tsx'
import { useSheet } from './sheet.ts'

const SHOWN = 5
/** A deal with one person has hardly begun: more would only frighten. */
const SHOWN_AT_FIRST = 3

interface FindingsProps {
  /** The question whose findings alone are shown. */
  readonly question?: QuestionId | undefined
  readonly onAll?: () => void
}

/** The findings that matter most with what they rest on, the rest folded, the strengths apart. */
export function Findings({ question, onAll }: FindingsProps) {
  const { assessment, speaker } = useSheet()
  const { page } = speaker.messages
  const asked = assessment.findings.filter((one) => question === undefined || one.question === question)
  const warnings = asked.filter(({ severity }) => severity !== 'strength')
  const strengths = asked.filter(({ severity }) => severity === 'strength')
  const room = question === undefined ? roomFor(assessment.people.length) : warnings.length
  const rest = warnings.slice(room)
  return (
    <Section
      anchor="findings"
      title={page.matters}
      actions={
        question !== undefined && (
          <Button kind="quiet" icon="close" onClick={onAll}>
            {speaker.say('web.deal.onlyQuestion', { number: question })}
          </Button>
        )
      }
    >
      {warnings.length === 0 ? (
        <p>{page.nothingFound}</p>
      ) : (
        <FindingList findings={warnings.slice(0, room)} />
      )}
      {rest.length > 0 && (
        <Fold title={speaker.say('web.deal.moreFindings', { count: rest.length })}>
          <FindingList findings={rest} />
        </Fold>
      )}
      {strengths.length > 0 && <Strengths strengths={strengths} />}
    </Section>
  )
}

function roomFor(people: number): number {
  return people <= 1 ? SHOWN_AT_FIRST : SHOWN
}

function Strengths({ strengths }: { strengths: readonly Finding[] }) {
  const { speaker } = useSheet()
  return (
    <div className={styles.strengths}>
      <h3>{speaker.messages.page.strengths}</h3>
      <FindingList findings={strengths} />
    </div>
  )
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.code}@${finding.about}`}>
          <FindingItem finding={finding} />
        </li>
      ))}
    </ul>
  )
}

const SIGNS: Readonly<Record<Severity, string>> = {
  stop: '■',
  high: '▲',
  medium: '◆',
  low: '○',
  strength: '✓',
}

function FindingItem({ finding }: { finding: Finding }) {
  const { speaker } = useSheet()
  const { severities } = speaker.messages.judgement
  const { code, severity, about } = finding
  return (
    <article className={classNames(styles.finding, styles[severity])}>
      <p className={styles.head}>
        <span className={styles.severity}>
          <span aria-hidden="true">{SIGNS[severity]}</span> {severities[severity]}
        </span>
        <strong>{speaker.messages.findings[code].title}</strong>
        {about !== 'deal' && <span className={styles.about}>{speaker.name(about)}</span>}
      </p>
      <p>{isHollow(finding) ? speaker.say('web.deal.withheldFinding') : speaker.finding(finding)}</p>
      <Fold title={speaker.say('web.deal.because', { count: finding.because.length })} tour="because">
        <Grounds because={finding.because} />
        <Settling finding={finding} />
        <Effect finding={finding} />
      </Fold>
    </article>
  )
}

/** Its parameters are kept from this reader, and a sentence without them would say nothing. */
function isHollow({ code, params }: Finding): boolean {
  return Object.keys(FINDINGS[code].params).some((name) => !(name in params))
}

/** What would settle it: a button for every attribute that it names. */
function Settling({ finding: { about, params } }: { finding: Finding }) {
  const { speaker, record } = useSheet()
  const named = (params.attributes ?? []) as readonly AttributeName[]
  if (!record || named.length === 0) return null
  return (
    <p className={styles.settling}>
      {named.map((attribute) => (
        <Button key={attribute} kind="quiet" icon="plus" onClick={() => record({ about, attribute })}>
          {speaker.attribute(attribute)}
        </Button>
      ))}
    </p>
  )
}

function Effect({ finding }: { finding: Finding }) {
  const { assessment, speaker } = useSheet()
  const factors: readonly string[] = RULES.find(({ code }) => code === finding.code)?.factors ?? []
  const names = assessment.outlook.contributions
    .filter(({ factor }) => factors.includes(factor))
    .map(({ model, factor }) => (speaker.messages.judgement.factors[model] as Record<string, string>)[factor])
  const { why } = speaker.messages.page
  return (
    <p className={styles.effect}>
      {names.length === 0
        ? why.none
        : speaker.say('web.deal.effect', { factors: speaker.list(names as string[]) })}
    </p>
  )
}
