import type { list as english } from '../../en/web/list.ts'
import type { InWords } from '../../in-words.ts'

export const list: InWords<typeof english> = {}
