/** A heading or a name as it is compared: without case, spaces, signs, and the difference of full and half width. */
export function normal(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  return folded.replace(IGNORED, '') || folded.trim()
}

const IGNORED = /[\p{P}\p{S}\s]+/gu
