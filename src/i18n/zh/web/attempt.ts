import type { attempt as english } from '../../en/web/attempt.ts'
import type { InWords } from '../../in-words.ts'

export const attempt: InWords<typeof english> = {}
