/** A calendar day in the workspace's time zone, as whole days since 1970-01-01. */
export type Day = number

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads `2026-03-09`; anything that is not a real calendar day is undefined, as is the year 0, which no calendar has. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text)
  if (!match || match[1] === '0000') return undefined
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  const { year, month, date } = calendarOf(day)
  return year === Number(match[1]) && month === Number(match[2]) && date === Number(match[3])
    ? day
    : undefined
}

/** Writes a day as `2026-03-09`. */
export function formatDay(day: Day): string {
  const { year, month, date } = calendarOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Days of the proleptic Gregorian calendar, counted in 400-year eras of 146 097 days that begin in March. */
function dayOf(year: number, month: number, date: number): Day {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function calendarOf(day: Day): { year: number; month: number; date: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}
