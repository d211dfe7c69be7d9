import type { shell as english } from '../../en/web/shell.ts'
import type { InWords } from '../../in-words.ts'

export const shell: InWords<typeof english> = {}
