import { IconButton } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { useWords } from '../words/words.tsx'
import styles from './sort-menu.module.css'
import { useChangeView } from './use-change-view.ts'
import { isAscending, SORTS, sortedBy, type View } from './view.ts'

/** By what the list is sorted, and which way. */
export function SortMenu({ view }: { view: View }) {
  const { say } = useWords()
  const change = useChangeView()
  const sort = view.sort ?? 'expectedValue'
  const ascending = isAscending(view)
  return (
    <span className={styles.sort}>
      <Select
        aria-label={say('web.list.sortBy')}
        value={sort}
        options={SORTS.map((one) => ({ value: one, label: say(`web.list.sorts.${one}`) }))}
        onPick={(picked) => picked !== '' && change(sortedBy(view, picked))}
      />
      <IconButton
        icon={ascending ? 'up' : 'down'}
        label={say(ascending ? 'web.list.sortAsc' : 'web.list.sortDesc')}
        onClick={() => change(sortedBy(view, sort))}
      />
    </span>
  )
}
