import type { WebMessages } from '../messages.ts'
import { attempt } from './web/attempt.ts'
import { deal } from './web/deal.ts'
import { links } from './web/links.ts'
import { list } from './web/list.ts'
import { log } from './web/log.ts'
import { record } from './web/record.ts'
import { shell } from './web/shell.ts'
import { signIn } from './web/sign-in.ts'
import { start } from './web/start.ts'
import { tour } from './web/tour.ts'

export const web: WebMessages = { shell, list, start, deal, record, log, attempt, tour, signIn, links }
