import { provenance } from '../i18n/import-words.ts'
import type { Language } from '../i18n/language.ts'

/** The note of a claim that a table brought: what the table said, and where it stands there. */
export function noteFor(
  said: string | undefined,
  place: { readonly language: Language; readonly file: string; readonly sheet: string; readonly row: number },
): string {
  const from = provenance(place.language, place.file, place.sheet, place.row)
  return said === undefined ? from : `${said}\n${from}`
}
