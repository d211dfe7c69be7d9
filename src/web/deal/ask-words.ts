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
    ? speaker.say('page.worthShare', { share: shareWords(worth) })
    : speaker.say('page.worth', { amount: speaker.money(worth) })
}

/** What is worth little is not worth nothing. */
function shareWords(worth: number): string {
  const rounded = percent(worth)
  return worth > 0 && rounded === percent(0) ? '<1%' : rounded
}
