import type { IncomingMessage } from 'node:http'
import { languageAccepted, type Language } from '../i18n/language.ts'

/** Waits for whoever comes first, to know the language of his browser. */
export interface Doorbell {
  ring(request: IncomingMessage): void
  /** `otherwise` where whoever came speaks none. */
  readonly first: (otherwise: Language) => Promise<Language>
}

/** Any request but a look whether the process lives. */
export function doorbell(): Doorbell {
  let come: (header: string | undefined) => void = () => undefined
  const came = new Promise<string | undefined>((resolve) => (come = resolve))
  return {
    ring: ({ url, headers }) => {
      if (url !== '/health') come(headers['accept-language'])
    },
    first: async (otherwise) => {
      const header = await came
      return header === undefined || header === '*' ? otherwise : languageAccepted(header)
    },
  }
}
