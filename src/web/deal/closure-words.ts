import type { Speaker } from '../../i18n/speaker.ts'
import type { DealLog } from './deal-log.ts'

/** How a deal ended, to whom and why, and the sentence that says the rest. */
export function closureWords(
  closure: DealLog['closures'][number],
  { say, messages: { page } }: Speaker,
): string {
  const { outcome, reason, rival, words } = closure
  const remarks = [
    ...(rival === undefined ? [] : [say('web.deal.toRival', { rival })]),
    ...(reason === undefined ? [] : [say(`web.deal.reasons.${reason}`)]),
  ]
  const said = say(`web.deal.outcomes.${outcome}`)
  const told =
    remarks.length === 0 ? said : say('page.bracketed', { text: said, remarks: remarks.join(page.comma) })
  return words === undefined ? told : `${told} · ${say('web.deal.quoted', { text: words })}`
}
