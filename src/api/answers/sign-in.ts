import { beginPasskeySignIn, signInWithPasskey } from '../../sign-in/passkeys.ts'
import { requestReset, resetPassword } from '../../sign-in/reset.ts'
import { lookAtSetup, setUp } from '../../sign-in/setup.ts'
import { beginSingleSignOn } from '../../sign-in/single-sign-on.ts'
import { waysToSignIn } from '../../sign-in/ways.ts'
import { confirmSignIn, signInWithPassword } from '../../sign-in/with-password.ts'
import { done, sent, sentWith, type VisitAnswers } from '../answering.ts'

export const signInAnswers: VisitAnswers<
  | 'listWays'
  | 'signInWithPassword'
  | 'confirmSignIn'
  | 'beginPasskeySignIn'
  | 'signInWithPasskey'
  | 'beginSingleSignOn'
  | 'requestReset'
  | 'resetPassword'
  | 'lookAtSetup'
  | 'setUp'
> = {
  listWays: async (visit) => sent(await waysToSignIn(visit)),
  signInWithPassword: async (visit, { body }) =>
    sentWith(await signInWithPassword(visit, body), ({ secondFactor }) => ({ secondFactor })),
  confirmSignIn: async (visit, { body }) =>
    sentWith(await confirmSignIn(visit, body), ({ secondFactor }) => ({ secondFactor })),
  beginPasskeySignIn: async (visit) => sentWith(await beginPasskeySignIn(visit), ({ options }) => options),
  signInWithPasskey: async (visit, { body }) =>
    sentWith(await signInWithPasskey(visit, body.response), ({ secondFactor }) => ({ secondFactor })),
  beginSingleSignOn: async (visit) => sentWith(await beginSingleSignOn(visit), ({ url }) => ({ url })),
  requestReset: async (visit, { body }) => done(await requestReset(visit, body.email)),
  resetPassword: async (visit, { body }) => done(await resetPassword(visit, body)),
  lookAtSetup: async (visit) => sentWith(await lookAtSetup(visit), ({ workspace }) => ({ workspace })),
  setUp: async (visit, { body }) => done(await setUp(visit, body)),
}
