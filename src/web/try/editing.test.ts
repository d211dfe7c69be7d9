import { describe, expect, it } from 'vitest'
import { brokenLine, indented, offsetOf, type Edit } from './editing.ts'

/** The text with `|` at the cursor, or around the selection, before and after. */
function edited(marked: string, edit: (text: string, start: number, end: number) => Edit): string {
  const start = marked.indexOf('|')
  const text = marked.replaceAll('|', '')
  const end = marked.lastIndexOf('|') === start ? start : marked.lastIndexOf('|') - 1
  const { from, to, insert, select } = edit(text, start, end)
  const after = text.slice(0, from) + insert + text.slice(to)
  const [a, b] = select
  return a === b
    ? `${after.slice(0, a)}|${after.slice(a)}`
    : `${after.slice(0, a)}|${after.slice(a, b)}|${after.slice(b)}`
}

describe('Tab', () => {
  it('puts two spaces at the cursor', () => {
    expect(edited('a|b', indented)).toBe('a  |b')
  })
  it('replaces a selection within a line', () => {
    expect(edited('a|bc|d', indented)).toBe('a  |d')
  })
  it('moves several lines in, but no empty one', () => {
    expect(edited('one\nt|wo\n\nthr|ee', indented)).toBe('one\n|  two\n\n  thr|ee')
  })
})

describe('Enter', () => {
  it('begins the next line where this one begins', () => {
    expect(edited('people:\n  wang: {}|', brokenLine)).toBe('people:\n  wang: {}\n  |')
  })
  it('begins another entry after an entry', () => {
    expect(edited('observations:\n  - { on: 2026-01-05 }|', brokenLine)).toBe(
      'observations:\n  - { on: 2026-01-05 }\n  - |',
    )
  })
  it('before the indentation adds a bare line', () => {
    expect(edited('|  - x', brokenLine)).toBe('\n|  - x')
  })
})

describe('a place', () => {
  it.each([
    [1, 1, 0],
    [2, 3, 6],
    [2, 99, 7],
    [9, 1, 11],
  ])('line %i column %i is at %i', (line, column, offset) => {
    expect(offsetOf('one\ntwo\nend', line, column)).toBe(offset)
  })
})
