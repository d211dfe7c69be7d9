import type { Messages } from './messages.ts'
import { attributes } from './zh/attributes.ts'
import { command } from './zh/command.ts'
import { findings } from './zh/findings.ts'
import { judgement } from './zh/judgement.ts'
import { moves } from './zh/moves.ts'
import { page } from './zh/page.ts'
import { refusals } from './zh/refusals.ts'
import { server } from './zh/server.ts'
import { terms } from './zh/terms.ts'

export const zh: Messages = {
  language: 'zh',
  attributes,
  command,
  findings,
  judgement,
  moves,
  page,
  refusals,
  server,
  terms,
}
