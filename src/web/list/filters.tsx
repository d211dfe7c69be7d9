import { STAGES } from '../../domain/deal.ts'
import { CALLS, STRATEGIES } from '../../domain/verdict.ts'
import { ChoiceChip } from '../ui/chip.tsx'
import { Popover } from '../ui/popover.tsx'
import { useWords } from '../words/words.tsx'
import styles from './filters.module.css'
import { FindingChoices } from './finding-choices.tsx'
import { Ranges } from './ranges.tsx'
import { useChangeView } from './use-change-view.ts'
import { STATES, without, type View } from './view.ts'

/** Narrows the list by verdict, stage, finding, state; `more` by strategy and ranges. */
export function Filters({ view }: { view: View }) {
  const { say, messages } = useWords()
  const { judgement, attributes, web } = messages
  return (
    <>
      <Popover label={say('web.list.filters.callMenu')}>
        {() => <Choices view={view} filter="call" of={CALLS} name={(call) => judgement.calls[call].name} />}
      </Popover>
      <Popover label={say('web.list.filters.stageMenu')}>
        {() => (
          <Choices
            view={view}
            filter="stage"
            of={STAGES}
            name={(stage) => attributes.deal.stage.options[stage]}
          />
        )}
      </Popover>
      <Popover label={say('web.list.filters.findingMenu')}>{() => <FindingChoices view={view} />}</Popover>
      <Popover label={say('web.list.filters.stateMenu')}>
        {() => <Choices view={view} filter="state" of={STATES} name={(state) => web.list.outcomes[state]} />}
      </Popover>
      <Popover label={say('web.list.filters.more')} icon="filter">
        {(close) => (
          <div className={styles.more}>
            <h2>{say('web.list.filters.strategyGroup')}</h2>
            <Choices
              view={view}
              filter="strategy"
              of={STRATEGIES}
              name={(strategy) => judgement.strategies[strategy].name}
            />
            <h2>{say('web.list.filters.ranges')}</h2>
            <Ranges key={JSON.stringify(view)} view={view} onDone={close} />
          </div>
        )}
      </Popover>
    </>
  )
}

type Many = 'call' | 'stage' | 'state' | 'strategy'

interface ChoicesProps<F extends Many> {
  readonly view: View
  readonly filter: F
  readonly of: readonly NonNullable<View[F]>[number][]
  readonly name: (option: NonNullable<View[F]>[number]) => string
}

function Choices<F extends Many>({ view, filter, of, name }: ChoicesProps<F>) {
  const change = useChangeView()
  const chosen: readonly string[] = view[filter] ?? []
  const toggle = (option: string) => {
    const next = of.filter((one) => chosen.includes(one) !== (one === option))
    change(next.length > 0 ? { ...view, [filter]: next } : without(view, filter))
  }
  return (
    <div className={styles.choices}>
      {of.map((option) => (
        <ChoiceChip key={option} chosen={chosen.includes(option)} onToggle={() => toggle(option)}>
          {name(option)}
        </ChoiceChip>
      ))}
    </div>
  )
}
