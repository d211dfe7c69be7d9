import { percent } from '../../i18n/format.ts'
import type { Speaker } from '../../i18n/speaker.ts'

/** Whom to ask, or that nobody is within reach. */
export function whomWords(whom: string | null, speaker: Speaker): string {
  return whom === null
    ? speaker.messages.page.askNobody
    : speaker.say('page.askOf', { name: speaker.name(whom) })
}

/** What an answer is worth: money, or a share of the gain where there is no amount. */
export function worthWords(worth: number, gain: number | null, speaker: Speaker): string {
  return gain === null
    ? speaker.say('page.worthShare', { share: percent(worth) })
    : speaker.say('page.worth', { amount: speaker.money(worth) })
}
