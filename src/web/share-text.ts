/** Reads 45, 45% and 0.45 as the same share; undefined where it is none. */
export function readShare(text: string): number | undefined {
  const typed = text.normalize('NFKC').replaceAll(/\s/g, '').replace(',', '.')
  const found = /^(\d+(?:\.\d+)?)(%?)$/.exec(typed)
  if (!found) return undefined
  const number = Number(found[1])
  const share = found[2] === '' && typed.startsWith('0.') ? number : number / 100
  return share <= 1 ? Math.round(share * 10_000) / 10_000 : undefined
}

/** A share to go on typing from, in per cent. */
export function shareText(share: number): string {
  return String(Math.round(share * 10_000) / 100)
}
