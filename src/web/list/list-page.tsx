import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useWords } from '../words/words.tsx'
import { dealsQuery } from './deals-query.ts'

const route = getRouteApi('/')

export function ListPage() {
  const { say } = useWords()
  const { data } = useInfiniteQuery(dealsQuery(route.useSearch()))
  const deals = data?.pages.flatMap((page) => page.deals) ?? []
  return (
    <>
      <h1>{say('web.shell.list')}</h1>
      <ul>
        {deals.map(({ id, name }) => (
          <li key={id}>
            <Link to="/deals/$deal" params={{ deal: id }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
