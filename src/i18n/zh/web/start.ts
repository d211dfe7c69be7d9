import type { start as english } from '../../en/web/start.ts'
import type { InWords } from '../../in-words.ts'

export const start: InWords<typeof english> = {}
