import type { deal as english } from '../../en/web/deal.ts'
import type { InWords } from '../../in-words.ts'

export const deal: InWords<typeof english> = {}
