import type { record as english } from '../../en/web/record.ts'
import type { InWords } from '../../in-words.ts'

export const record: InWords<typeof english> = {}
