import { attributes } from '../../i18n/en/attributes.ts'
import { findings } from '../../i18n/en/findings.ts'
import { judgement } from '../../i18n/en/judgement.ts'
import { moves } from '../../i18n/en/moves.ts'
import { page } from '../../i18n/en/page.ts'
import { web } from '../../i18n/en/web.ts'
import type { LoadedMessages } from './load-words.ts'

export const messages: LoadedMessages = {
  language: 'en',
  attributes,
  findings,
  judgement,
  moves,
  page,
  web,
}
