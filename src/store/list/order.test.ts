import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Order, UNKNOWN, type From } from './order.ts'

/** A row as it is sorted: its group, undefined where nothing is known of it. */
interface Row {
  readonly group: number | undefined
  readonly value: number
}

const row = fc.record<Row>({ group: fc.option(fc.nat(2), { nil: undefined }), value: fc.nat(3) })
/** Rows that are written one after the other: in a place that was there, or in the next. */
const writings = fc.array(fc.array(fc.tuple(fc.nat(), row), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 6,
})

class Rows {
  readonly rows: Row[] = []
  readonly order = new Order(
    {
      groupOf: (at) => this.rows[at]?.group ?? UNKNOWN,
      valueOf: (at) => (this.rows[at]?.group === undefined ? NaN : this.rows[at].value),
      compare: (a, b) => Number(a) - Number(b),
      dealOf,
    },
    0,
  )

  write(written: readonly (readonly [number, Row])[]): void {
    for (const [number, one] of written) {
      const at = number % (this.rows.length + 1)
      this.rows[at] = one
      this.order.move(at)
    }
  }

  walked(order: 'asc' | 'desc', from?: From): number[] {
    const places: number[] = []
    this.order.walk(order, from, (at) => {
      places.push(at)
      return false
    })
    return places
  }

  /** As it should be, worked out the plain way. */
  sorted(order: 'asc' | 'desc'): number[] {
    const sign = order === 'asc' ? 1 : -1
    return [...this.rows.keys()].sort((a, b) => {
      const [one, other] = [this.rows[a] as Row, this.rows[b] as Row]
      const byGroup = (one.group ?? 9) - (other.group ?? 9)
      const byValue = one.group === undefined ? 0 : one.value - other.value
      return byGroup || sign * (byValue || (dealOf(a) < dealOf(b) ? -1 : 1))
    })
  }

  placeOf(at: number): From {
    const { group, value } = this.rows[at] as Row
    return { group: group ?? UNKNOWN, value: group === undefined ? NaN : value, deal: dealOf(at) }
  }
}

/** In another order than the places. */
function dealOf(at: number): string {
  return String((at * 7) % 11) + String(at)
}

describe('an order of rows', () => {
  it.each(['asc', 'desc'] as const)(
    'is, %s, that of sorting them all, whatever was written meanwhile',
    (order) => {
      fc.assert(
        fc.property(writings, (all) => {
          const rows = new Rows()
          for (const written of all) {
            rows.write(written)
            expect(rows.walked(order)).toEqual(rows.sorted(order))
          }
        }),
      )
    },
  )

  it.each(['asc', 'desc'] as const)('goes on, %s, behind any of its rows', (order) => {
    fc.assert(
      fc.property(writings, fc.nat(), (all, number) => {
        const rows = new Rows()
        for (const written of all) rows.write(written)
        if (rows.rows.length === 0) return
        const sorted = rows.sorted(order)
        const at = number % sorted.length
        expect(rows.walked(order, rows.placeOf(sorted[at] as number))).toEqual(sorted.slice(at + 1))
      }),
    )
  })

  it('is walked no further than it is wanted', () => {
    const rows = new Rows()
    rows.write([0, 1, 2, 3].map((at) => [at, { group: 0, value: at }] as const))
    const met: number[] = []
    rows.order.walk('asc', undefined, (at) => met.push(at) === 2)
    expect(met).toEqual([0, 1])
  })
})
