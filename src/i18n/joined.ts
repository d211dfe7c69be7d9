import type { Speaker } from './speaker.ts'

/** A title with what it names, joined as the language joins them. */
export function titled(title: string, text: string, speaker: Speaker): string {
  return speaker.say('page.titled', { title, text })
}

/** A text with remarks in the brackets of the language; without remarks the bare text. */
export function bracketed(text: string, remarks: readonly string[], speaker: Speaker): string {
  if (remarks.length === 0) return text
  return speaker.say('page.bracketed', { text, remarks: remarks.join(speaker.messages.page.comma) })
}
