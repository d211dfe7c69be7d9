import { en } from './en.ts'
import type { Language } from './language.ts'
import type { Messages } from './messages.ts'
import { zh } from './zh.ts'

/** Every language at once; a page loads its own alone. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en }
