import type { Translator } from '../i18n/translator.ts'
import { CannotStart } from '../store/cannot-start.ts'

/** Says why, where it is something to be done about; anything else is a bug and thrown. */
export function complain(error: unknown, lead: string, say: Translator): void {
  if (!(error instanceof CannotStart)) throw error
  const sentences = error.refusals.map(({ code, params }) => `  ${say(`server.refusals.${code}`, params)}`)
  process.stderr.write(`${[lead, ...sentences].join('\n')}\n`)
}
