import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../domain/day.ts'
import { STAGES } from '../../domain/deal.ts'
import { FINDING_CODES } from '../../domain/finding.ts'
import { CALLS, STRATEGIES } from '../../domain/verdict.ts'
import { formatSearch, parseSearch } from '../search-text.ts'
import { viewOf, withView } from './saved-views.ts'
import { filtersOf, readView, STATES, type View } from './view.ts'

/** Some of a list, in its order. */
const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 })
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const day = fc.integer({ min: 0, max: 40_000 }).map(formatDay)

const views: fc.Arbitrary<View> = fc.record(
  {
    q: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `a${text}b`),
    call: some(CALLS),
    strategy: some(STRATEGIES),
    stage: some(STAGES),
    finding: some(FINDING_CODES),
    account: fc.uuid(),
    state: some(STATES),
    archived: fc.constant('yes' as const),
    winFrom: share,
    winTo: share,
    unknownFrom: share,
    amountFrom: fc.nat(1e9),
    amountTo: fc.nat(1e9),
    currency: fc.constantFrom('CNY', 'EUR'),
    closeFrom: day,
    closeTo: day,
    silent: fc.nat(3650),
    sort: fc.constantFrom('win' as const, 'heard' as const, 'name' as const),
    order: fc.constant('asc' as const),
    on: day,
  },
  { requiredKeys: [] },
)

describe('a view of the list', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(parseSearch(formatSearch({ ...view })))).toEqual(view)
      }),
    )
  })

  it('comes back from a name it was kept under', () => {
    fc.assert(
      fc.property(views, (view) => {
        const [kept] = withView([], 'mine', view)
        expect(kept && viewOf(kept)).toEqual(view)
      }),
    )
  })

  it('leaves out what an address says wrongly', () => {
    const search =
      'call=stop&call=nonsense&stage=never&winFrom=7&closeFrom=2026-02-30&sort=shoe&order=up&silent=x&q=+&currency=euro'
    expect(readView(parseSearch(search))).toEqual({ call: ['stop'] })
  })

  it('reads whatever an address may hold', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        expect(readView(parseSearch(search))).toBeTypeOf('object')
      }),
    )
  })

  it('tells what narrows it from how it is sorted', () => {
    expect(filtersOf({ sort: 'win', order: 'asc', call: ['stop'], silent: 30 })).toEqual(['call', 'silent'])
  })

  it('kept under a name again replaces the old one', () => {
    const once = withView([], 'mine', { call: ['stop'] })
    expect(withView(once, 'mine', { call: ['pursue'] })).toEqual([{ name: 'mine', search: '?call=pursue' }])
  })
})
