import type { log as english } from '../../en/web/log.ts'
import type { InWords } from '../../in-words.ts'

export const log: InWords<typeof english> = {}
