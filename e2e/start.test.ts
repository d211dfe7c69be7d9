import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersOn, complaintsOf, openHouse, SEATS, shoot, type House } from './house.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ language: 'zh' })
})

afterAll(() => house.close())

describe('the server as people start it', () => {
  it.each(SEATS)('shows its pages in $language at $width px, $theme', async (seat) => {
    const page = await house.page(seat)
    await page.goto('/')
    await page.getByRole('main').waitFor()
    await shoot(page, `start-${seat.language}-${seat.width}-${seat.theme}`)
    expect(await page.locator('html').getAttribute('lang')).toContain(seat.language)
    expect(complaintsOf(page)).toEqual([])
    expect(await barriersOn(page)).toEqual([])
    await page.context().close()
  })
})
