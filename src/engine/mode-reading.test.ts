import { describe, expect, it } from 'vitest'
import { judged } from '../testing/found-in.ts'

function reading(notation: string): string {
  const mode = judged(notation).situation.byId.get('li')?.mode
  if (!mode?.mode) return 'unknown'
  return [mode.mode, ...(mode.guessed ? ['guessed'] : []), ...(mode.stale ? ['stale'] : [])].join(' ')
}

function views(today: number, minimum: number, wanted: number): string {
  return `li today ${today} by li; li minimum ${minimum} by li; li wanted ${wanted} by li`
}

describe('the mode of a person', () => {
  it.each([
    ['today below the minimum is trouble', views(3, 5, 8), 'trouble'],
    ['today at the minimum is none', views(5, 5, 8), 'growth'],
    ['two above today is growth', views(6, 5, 8), 'growth'],
    ['one above is even keel', views(6, 5, 7), 'even-keel'],
    ['one below is even keel', views(7, 5, 6), 'even-keel'],
    ['two below is overconfident', views(8, 5, 6), 'overconfident'],
    ['trouble outranks growth', views(4, 5, 9), 'trouble'],
    ['without a minimum it is a guess', 'li today 6 by li; li wanted 8 by li', 'growth guessed'],
    [
      'on our own reasoning it is a guess',
      'li today 3 by li; li minimum 5 inferred; li wanted 8 by li',
      'trouble guessed',
    ],
    [
      'told by one other person it is a guess',
      'li today 3 by wang; li minimum 5 by li; li wanted 8 by li',
      'trouble guessed',
    ],
    [
      'age makes it stale, not guessed',
      'li today 3 by li 61d; li minimum 5 by li; li wanted 8 by li',
      'trouble stale',
    ],
    ['without views the direct reading stands, as a guess', 'li mode growth by li', 'growth guessed'],
    ['one view alone says nothing', 'li today 3 by li; li minimum 5 by li', 'unknown'],
    ['nothing is known', 'people li', 'unknown'],
  ])('%s', (_, notation, expected) => expect(reading(notation)).toBe(expected))

  it('a direct reading counts for .4 at most', () => {
    expect(judged('li mode growth agreed by li 0d').situation.byId.get('li')?.mode.certainty).toBe(0.4)
  })

  it('a direct reading that says otherwise is kept as a contradiction', () => {
    const mode = judged(`${views(3, 5, 8)}; li mode even-keel by wang`).situation.byId.get('li')?.mode
    expect(mode?.contradictedBy?.value).toBe('even-keel')
  })
})
