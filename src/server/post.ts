import { createTransport } from 'nodemailer'
import { MESSAGES } from '../i18n/all-messages.ts'
import { LANGUAGES, type Language } from '../i18n/language.ts'
import { translatorFor } from '../i18n/translator.ts'
import type { Letter } from '../sign-in/letter.ts'
import type { Config } from './config.ts'

/** Sends letters, and waits for none of them. */
export interface Post {
  send(letter: Letter): void
  /** Lets those under way go out. */
  close(): Promise<void>
}

const WITHIN_MS = 20_000

/** `failed` hears why one did not go out; neither who should have had it nor what stood in it. */
export function openPost({ url, from }: NonNullable<Config['mail']>, failed: (error: unknown) => void): Post {
  const transport = createTransport({ url, connectionTimeout: WITHIN_MS, socketTimeout: WITHIN_MS }, { from })
  const underWay = new Set<Promise<unknown>>()
  return {
    send: (letter) => {
      const sending = transport
        .sendMail({ to: letter.to, ...wordsOf(letter) })
        .catch(failed)
        .finally(() => underWay.delete(sending))
      underWay.add(sending)
    },
    close: async () => {
      await Promise.allSettled(underWay)
      transport.close()
    },
  }
}

/** In both languages where it is not known which one is read. */
function wordsOf(letter: Letter): { readonly subject: string; readonly text: string } {
  const words = (letter.language ? [letter.language] : LANGUAGES).map((language) => wordsIn(language, letter))
  return {
    subject: words.map(({ subject }) => subject).join(' · '),
    text: words.map(({ text }) => text).join('\n\n—\n\n'),
  }
}

function wordsIn(
  language: Language,
  { kind, link }: Letter,
): { readonly subject: string; readonly text: string } {
  const say = translatorFor(MESSAGES[language])
  return { subject: say(`server.mail.${kind}.subject`), text: say(`server.mail.${kind}.text`, { link }) }
}
