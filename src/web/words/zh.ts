import { attributes } from '../../i18n/zh/attributes.ts'
import { findings } from '../../i18n/zh/findings.ts'
import { judgement } from '../../i18n/zh/judgement.ts'
import { moves } from '../../i18n/zh/moves.ts'
import { page } from '../../i18n/zh/page.ts'
import { web } from '../../i18n/zh/web.ts'
import type { LoadedMessages } from './load-words.ts'

export const messages: LoadedMessages = {
  language: 'zh',
  attributes,
  findings,
  judgement,
  moves,
  page,
  web,
}
