import { memo } from 'react'
import { Hint } from '../ui/hint.tsx'
import { Icon } from '../ui/icon.tsx'
import { TermWord } from '../judgement/term-word.tsx'
import { useWords } from '../words/words.tsx'
import styles from './deal-table.module.css'
import { COLUMNS } from './columns.tsx'
import type { ListProps } from './list-props.ts'
import { isAscending, type DealSort, type View } from './view.ts'

/** The heads: each word explains itself when hovered, and sorts when pressed. Scrolling leaves them alone. */
export const ColumnHeads = memo(function ColumnHeads({ view, onSort }: Pick<ListProps, 'view' | 'onSort'>) {
  const { say, messages } = useWords()
  return (
    <thead className={styles.heads}>
      <tr>
        <th scope="col" className={styles.name} aria-sort={sorted(view, 'name')}>
          <TermWord of="deal" className={styles.head} onPress={() => onSort('name')}>
            {say('web.list.columns.deal')}
            <Direction view={view} sort="name" />
          </TermWord>
        </th>
        {COLUMNS.map(({ id, term, sort }) => {
          const press = sort && (() => onSort(sort))
          const word = (
            <>
              {say(`web.list.columns.${id}`)}
              {sort && <Direction view={view} sort={sort} />}
            </>
          )
          return (
            <th key={id} scope="col" className={styles[id]} aria-sort={sorted(view, sort)}>
              {term ? (
                <TermWord of={term} className={styles.head} onPress={press}>
                  {word}
                </TermWord>
              ) : (
                <Hint
                  says={messages.attributes.deal.closeBy.explained}
                  className={styles.head}
                  onPress={press}
                >
                  {word}
                </Hint>
              )}
            </th>
          )
        })}
        <td className={styles.menu} />
      </tr>
    </thead>
  )
})

function Direction({ view, sort }: { view: View; sort: DealSort }) {
  const direction = sorted(view, sort)
  if (direction === undefined) return null
  return <Icon name={direction === 'ascending' ? 'up' : 'down'} />
}

function sorted(view: View, sort: DealSort | undefined): 'ascending' | 'descending' | undefined {
  if (sort === undefined || (view.sort ?? 'expectedValue') !== sort) return undefined
  return isAscending(view) ? 'ascending' : 'descending'
}
