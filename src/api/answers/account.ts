import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
} from '../../sign-in/own-security.ts'
import { addPasskey, beginPasskey, listPasskeys, removePasskey } from '../../sign-in/passkeys.ts'
import { done, sent, sentWith, type VisitAnswers } from '../answering.ts'

export const accountAnswers: VisitAnswers<
  | 'changePassword'
  | 'beginSecondFactor'
  | 'confirmSecondFactor'
  | 'removeSecondFactor'
  | 'renewBackupCodes'
  | 'listPasskeys'
  | 'beginPasskey'
  | 'addPasskey'
  | 'removePasskey'
> = {
  changePassword: async (visit, { body }) => done(await changePassword(visit, body)),
  beginSecondFactor: async (visit, { body }) =>
    sentWith(await beginSecondFactor(visit, body.password), ({ uri, backupCodes }) => ({ uri, backupCodes })),
  confirmSecondFactor: async (visit, { body }) => done(await confirmSecondFactor(visit, body.code)),
  removeSecondFactor: async (visit, { body }) => done(await removeSecondFactor(visit, body.password)),
  renewBackupCodes: async (visit, { body }) =>
    sentWith(await renewBackupCodes(visit, body.password), ({ backupCodes }) => ({ backupCodes })),
  listPasskeys: async (visit) => sent({ passkeys: await listPasskeys(visit) }),
  beginPasskey: async (visit) => sentWith(await beginPasskey(visit), ({ options }) => options),
  addPasskey: async (visit, { body }) => sentWith(await addPasskey(visit, body), ({ passkey }) => passkey),
  removePasskey: async (visit, { params }) => done(await removePasskey(visit, params.passkey)),
}
