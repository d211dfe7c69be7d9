import { describe, expect, it } from 'vitest'
import { judged } from '../testing/found-in.ts'

function forces(notation: string): { drive: number; resistance: number; neutral: number; unknown: number } {
  const { drive, resistance, neutral, unknown } = judged(notation).situation.forces
  return { drive, resistance, neutral, unknown }
}

describe('the balance of forces', () => {
  it('nobody known: all of it is unknown', () => {
    expect(forces('')).toEqual({ drive: 0, resistance: 0, neutral: 0, unknown: 1 })
  })

  it('weighs support by influence, involvement and certainty', () => {
    const { drive, unknown } = forces(
      'li support +5 by li 0d; li influence high by li 0d; li involvement drives by li 0d',
    )
    expect(drive).toBeCloseTo(0.8)
    expect(unknown).toBeCloseTo(0.2)
  })

  it('shares it among people by their weight', () => {
    const one = 'li support +5 by li 0d; li influence high by li 0d; li involvement drives by li 0d'
    const { drive, resistance } = forces(
      `${one}; wang support -5 by wang 0d; wang influence low by wang 0d; wang involvement none by wang 0d`,
    )
    expect(drive).toBeCloseTo(0.8 / 1.06)
    expect(resistance).toBeCloseTo((0.8 * 0.06) / 1.06)
  })

  it('someone lukewarm who loses and does not win counts as against', () => {
    const loses = 'li support +2 by li 0d; li loss blame by li 0d'
    expect(forces(loses).resistance).toBeCloseTo(0.8 / 5)
    expect(forces(`${loses}; li win power by li 0d`).drive).toBeCloseTo((0.8 * 2) / 5)
    expect(forces('li support +3 by li 0d; li loss blame by li 0d').drive).toBeCloseTo((0.8 * 3) / 5)
    expect(forces('li support -4 by li 0d; li loss blame by li 0d').resistance).toBeCloseTo((0.8 * 4) / 5)
  })

  it('who has left his post, or is one of ours, has no weight', () => {
    expect(forces('li support +5 by li 0d; li leftPost 3d by wang; people wang').drive).toBe(0)
    expect(forces('li support +5 by li 0d; li role coach/own-firm by us').unknown).toBe(1)
  })
})
