/** To four decimals: what leaves the engine is rounded before it is sorted or compared. */
export function rounded(number: number): number {
  const scaled = Math.round(number * 10_000) / 10_000
  return scaled === 0 ? 0 : scaled
}

/** Money, to whole units. */
export function wholeMoney(amount: number): number {
  const whole = Math.round(amount)
  return whole === 0 ? 0 : whole
}
