import type { tour as english } from '../../en/web/tour.ts'
import type { InWords } from '../../in-words.ts'

export const tour: InWords<typeof english> = {}
