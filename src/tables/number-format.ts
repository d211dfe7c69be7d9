/** How a cell shows its number. */
export type Shown = 'number' | 'day' | 'percent'

/** Formats that every workbook has without saying so; 27 to 36 and 50 to 58 are days in Chinese, Japanese and Korean. */
const DAYS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const
const PERCENTAGES = [9, 10]

/** How a format of a workbook shows numbers: by its number, or by its code where the workbook brings it. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) {
    if (PERCENTAGES.includes(id)) return 'percent'
    return DAYS.some(([from, to]) => id >= from && id <= to) ? 'day' : 'number'
  }
  const bare = code.replace(QUOTED, '')
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]|年|月|日/i.test(bare.replace(/general/gi, '')) ? 'day' : 'number'
}

/** Texts, escaped signs, room left, colours and conditions of a format are no part of what it does. */
const QUOTED = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g

/** Excel's days begin with 1900, which it takes for a leap year, or with 1904. */
export function dayOfSerial(serial: number, is1904: boolean): number {
  const whole = Math.floor(serial)
  if (is1904) return whole + DAY_1904
  return whole + (whole < NEVER_WAS ? DAY_1900 + 1 : DAY_1900)
}

/** 1899-12-30 and 1904-01-01 in days since 1970. */
const DAY_1900 = -25_569
const DAY_1904 = -24_107
/** 1900-02-29. */
const NEVER_WAS = 60
