import type { DealLine } from '../api-types.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/words.tsx'
import styles from './active-filters.module.css'
import { filterWords } from './filter-words.ts'
import { useChangeView } from './use-change-view.ts'
import { filtersOf, without, type View } from './view.ts'

/** What narrows the list now, each to be taken away. */
export function ActiveFilters({ view, lines }: { view: View; lines: readonly DealLine[] }) {
  const words = useWords()
  const change = useChangeView()
  const filters = filtersOf(view).filter((filter) => filter !== 'q')
  if (filters.length === 0) return null
  const { say } = words
  const account = lines.find((line) => line.account?.id === view.account)?.account?.name
  const { sort, order } = view
  return (
    <p className={styles.filters}>
      {filters.map((filter) => {
        const name = filterWords(filter, view, words, account)
        return (
          <button
            key={filter}
            type="button"
            className={styles.filter}
            aria-label={say('web.list.filters.remove', { filter: name })}
            onClick={() => change(without(view, filter))}
          >
            {name}
            <Icon name="close" />
          </button>
        )
      })}
      <Button kind="quiet" onClick={() => change({ ...(sort && { sort }), ...(order && { order }) })}>
        {say('web.list.filters.clear')}
      </Button>
    </p>
  )
}
