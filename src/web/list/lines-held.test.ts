import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import type { DealLine } from '../api-types.ts'
import { dealsQuery } from './deals-query.ts'
import { changeLine, showLine } from './lines-held.ts'

const row = (id: string, name: string) => ({ id, name }) as DealLine
const page = (deals: DealLine[]) => ({ deals, next: null, today: '2026-11-24', older: 0 })

function held() {
  const queries = new QueryClient()
  const [all, stops] = [dealsQuery({}).queryKey, dealsQuery({ call: ['stop'] }).queryKey]
  queries.setQueryData(all, {
    pages: [page([row('a', 'A'), row('b', 'B')]), page([row('c', 'C')])],
    pageParams: ['', 'x'],
  })
  queries.setQueryData(stops, { pages: [page([row('c', 'C')])], pageParams: [''] })
  const names = () =>
    [all, stops].map((key) =>
      queries.getQueryData(key)?.pages.flatMap(({ deals }) => deals.map(({ name }) => name)),
    )
  return { queries, names }
}

describe('a row of the lists that are held', () => {
  it('is shown as it now is in each of them, in its place', () => {
    const { queries, names } = held()
    showLine(queries, row('c', 'C!'))
    expect(names()).toEqual([['A', 'B', 'C!'], ['C!']])
  })

  it('changes without the others', () => {
    const { queries, names } = held()
    changeLine(queries, 'b', (line) => ({ ...line, name: `${line.name}?` }))
    expect(names()).toEqual([['A', 'B?', 'C'], ['C']])
  })

  it('that none of them holds changes nothing', () => {
    const { queries, names } = held()
    showLine(queries, row('z', 'Z'))
    expect(names()).toEqual([['A', 'B', 'C'], ['C']])
  })
})
