import type { Verdict as Judged } from '../../engine/assessment.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { whomWords } from '../../i18n/ground-words.ts'
import { Grounds } from './grounds.tsx'
import { Fold } from './section.tsx'
import { useSheet } from './sheet.ts'
import { CallMark } from '../judgement/call-mark.tsx'
import { TermWord } from '../judgement/term-word.tsx'
import styles from './verdict.module.css'

/** What to do with the deal, how to play it, what must be mended first, and what would make us stop. */
export function Verdict() {
  const { assessment, speaker } = useSheet()
  const { verdict } = assessment
  const { calls, strategies } = speaker.messages.judgement
  return (
    <div className={styles.verdict} data-tour="verdict">
      <p className={styles.call}>
        <CallMark call={verdict.call} early={verdict.early} />
        <span>{calls[verdict.call].explained}</span>
      </p>
      {verdict.early && <p className={styles.early}>{speaker.messages.page.early}</p>}
      {verdict.call !== 'stop' && (
        <p>
          <TermWord of="strategy">{speaker.messages.page.strategy}</TermWord>{' '}
          <strong>{strategies[verdict.strategy].name}</strong>{' '}
          <span className={styles.muted}>{strategies[verdict.strategy].explained}</span>
        </p>
      )}
      <TurningQuestion turnedBy={verdict.turnedBy} />
      {verdict.call === 'stop' ? (
        <>
          <Signs verdict={verdict} />
          <GateFold gates={verdict.gates} />
        </>
      ) : (
        <>
          <FailingGates gates={verdict.gates} />
          <GateFold gates={verdict.gates} />
          <Signs verdict={verdict} />
        </>
      )}
    </div>
  )
}

function TurningQuestion({ turnedBy }: Pick<Judged, 'turnedBy'>) {
  const { speaker, record } = useSheet()
  if (!turnedBy) return null
  const { about, attribute, whom } = turnedBy
  return (
    <div className={styles.turning}>
      <p>
        <span className={styles.muted}>{speaker.messages.page.askFirst}</span>
        <br />
        <strong>{whomWords(whom, speaker)}</strong>{' '}
        {speaker.say('web.deal.quoted', {
          text: speaker.ask(about, attribute, whom === about ? 'self' : 'other'),
        })}
      </p>
      {record && (
        <Button onClick={() => record({ about, attribute, ...(whom !== null && { source: whom }) })}>
          {speaker.say('web.record.answer')}
        </Button>
      )}
    </div>
  )
}

function FailingGates({ gates }: Pick<Judged, 'gates'>) {
  const { judgement, page } = useSheet().speaker.messages
  const failing = gates.filter(({ holds }) => !holds)
  if (failing.length === 0) return null
  return (
    <div>
      <p className={styles.title}>
        <TermWord of="gate">{page.gatesFail}</TermWord>
      </p>
      <ul className={styles.failing}>
        {failing.map(({ gate }) => (
          <li key={gate}>{judgement.gates[gate].fails}</li>
        ))}
      </ul>
    </div>
  )
}

/** Every gate, held or failed, with its grounds. */
function GateFold({ gates }: Pick<Judged, 'gates'>) {
  const { speaker } = useSheet()
  const held = gates.filter(({ holds }) => holds).length
  return (
    <Fold title={speaker.say('web.deal.gatesHeld', { held, all: gates.length })}>
      <ul className={styles.gates}>
        {gates.map(({ gate, holds, because }) => (
          <li key={gate}>
            <p className={holds ? styles.held : styles.failed}>
              <Icon name={holds ? 'check' : 'close'} />
              {speaker.messages.judgement.gates[gate][holds ? 'holds' : 'fails']}
            </p>
            <Grounds because={because} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** What speaks for stopping now, and what would. */
function Signs({ verdict: { signs, stopIf } }: { verdict: Judged }) {
  const { speaker } = useSheet()
  const { judgement, page } = speaker.messages
  return (
    <>
      {signs.length > 0 && (
        <div>
          <p className={styles.title}>{page.signs}</p>
          <ul className={styles.signs}>
            {signs.map(({ sign, because }) => (
              <li key={sign}>
                <Fold title={judgement.stopSigns[sign]}>
                  <Grounds because={because} />
                </Fold>
              </li>
            ))}
          </ul>
        </div>
      )}
      {stopIf.length > 0 && (
        <Fold title={speaker.say('web.deal.whatWouldStop')}>
          <ul className={styles.failing}>
            {stopIf.map((sign) => (
              <li key={sign}>{judgement.stopSigns[sign]}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}
