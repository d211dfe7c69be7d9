import { describe, expect, it } from 'vitest'
import { RowsReady } from './rows-ready.ts'

const row = (text: string, stamp = '1 0') => ({ stamp, json: Buffer.from(text) })

describe('rows kept ready', () => {
  it('are given under the stamp they were made for alone', () => {
    const rows = new RowsReady(2)
    rows.keep('a', row('old'))
    expect(rows.get('a', '1 0')?.toString()).toBe('old')
    expect(rows.get('a', '2 0')).toBeUndefined()
    rows.keep('a', row('new', '2 0'))
    expect(rows.get('a', '2 0')?.toString()).toBe('new')
  })

  it('let go of the one that was not asked for longest', () => {
    const rows = new RowsReady(2)
    rows.keep('a', row('a'))
    rows.keep('b', row('b'))
    rows.get('a', '1 0')
    rows.keep('c', row('c'))
    expect(['a', 'b', 'c'].map((key) => rows.get(key, '1 0')?.toString())).toEqual(['a', undefined, 'c'])
  })
})
