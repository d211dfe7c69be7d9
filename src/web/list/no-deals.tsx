import { Link } from '@tanstack/react-router'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState } from '../ui/state.tsx'
import { useWords } from '../words/words.tsx'
import { filterWords } from './filter-words.ts'
import styles from './no-deals.module.css'
import { suggestionsFor } from './suggestions.ts'
import { useChangeView } from './use-change-view.ts'
import { filtersOf, STATES, without, type View } from './view.ts'

/** An empty list: teaches the first step, or says which filter to take away. */
export function NoDeals({ view }: { view: View }) {
  return filtersOf(view).length === 0 ? <NoneYet /> : <NoneFits view={view} />
}

function NoneYet() {
  const { say } = useWords()
  return (
    <EmptyState title={say('web.list.empty.title')}>
      <p>{say('web.list.empty.says')}</p>
      <p className={styles.steps}>
        <Link to="/deals/new" className={buttonClass('primary')}>
          {say('web.list.empty.open')}
        </Link>
        <Link to="/deals/new" hash="file" className={buttonClass('plain')}>
          {say('web.list.empty.file')}
        </Link>
      </p>
      <p className={styles.quiet}>{say('web.list.empty.dropHere')}</p>
    </EmptyState>
  )
}

function NoneFits({ view }: { view: View }) {
  const words = useWords()
  const { say } = words
  const change = useChangeView()
  const suggestions = suggestionsFor(view.q ?? '', words)
  return (
    <EmptyState title={say('web.list.nothing.title')}>
      {suggestions.length > 0 && (
        <p className={styles.steps}>
          {say('web.list.alsoAs')}
          {suggestions.map(({ name, view: filter }) => (
            <Button key={name} icon="filter" onClick={() => change({ ...without(view, 'q'), ...filter })}>
              {name}
            </Button>
          ))}
        </p>
      )}
      <p>{say('web.list.nothing.says')}</p>
      <p className={styles.steps}>
        {filtersOf(view).map((filter) => (
          <Button key={filter} icon="close" onClick={() => change(without(view, filter))}>
            {filterWords(filter, view, words)}
          </Button>
        ))}
      </p>
      <p className={styles.steps}>
        {!view.state && (
          <Button kind="quiet" onClick={() => change({ ...view, state: STATES })}>
            {say('web.list.nothing.alsoClosed')}
          </Button>
        )}
        {!view.archived && (
          <Button kind="quiet" onClick={() => change({ ...view, archived: 'yes' })}>
            {say('web.list.nothing.alsoArchived')}
          </Button>
        )}
      </p>
    </EmptyState>
  )
}
