import type { Messages } from './messages.ts'
import { attributes } from './en/attributes.ts'
import { command } from './en/command.ts'
import { findings } from './en/findings.ts'
import { judgement } from './en/judgement.ts'
import { moves } from './en/moves.ts'
import { page } from './en/page.ts'
import { refusals } from './en/refusals.ts'
import { server } from './en/server.ts'
import { terms } from './en/terms.ts'

export const en: Messages = {
  language: 'en',
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
