import { getRouteApi, Link } from '@tanstack/react-router'
import { parseDay } from '../../domain/day.ts'
import { shortDay } from '../ago.ts'
import { Chip } from '../ui/chip.tsx'
import cells from './cells.module.css'
import styles from './deal-name.module.css'
import type { Row } from './row.ts'

const route = getRouteApi('/')

/** What the deal is called, and below it the account; opens it. */
export function DealName({ line, speaker, today, index }: Row & { index: number }) {
  const { say } = speaker
  const past = route.useSearch({ select: ({ on: day }) => day })
  const on = parseDay(line.on) ?? today
  return (
    <>
      <Link
        to="/deals/$deal"
        params={{ deal: line.id }}
        search={past === undefined ? {} : { on: past }}
        className={styles.link}
        data-row={index}
      >
        {line.name}
      </Link>
      <span className={cells.below}>
        {line.archived && <Chip>{say('web.list.archived')}</Chip>}{' '}
        {line.account?.name ?? say('web.list.noAccount')}
        {on < today && !line.closure && (
          <span className="stale">
            {' '}
            · {say('web.list.asOfRow', { day: shortDay(on, today, speaker.language) })}
          </span>
        )}
      </span>
    </>
  )
}
