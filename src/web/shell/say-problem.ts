import type { Translator } from '../../i18n/translator.ts'
import { Unanswered } from '../client.ts'

/** Why the server did not do what was asked, and what to do about it, in a sentence. */
export function sayProblem(say: Translator, error: unknown): string {
  const code = error instanceof Unanswered ? error.code : 'failed'
  return say(`web.shell.problems.${code}`)
}
