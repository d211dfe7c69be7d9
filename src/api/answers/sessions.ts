import { refused, type Refused } from '../../actions/outcome.ts'
import { changeProfile } from '../../sign-in/members.ts'
import { readSession } from '../../sign-in/read-session.ts'
import { chooseWorkspace, endSession, endSessions, sessionsOf, signOut } from '../../sign-in/sessions.ts'
import type { Visit } from '../../sign-in/visit.ts'
import { done, sent, sentWith, type Answers, type VisitAnswers } from '../answering.ts'

export const sessionAnswers: VisitAnswers<
  'readSession' | 'signOut' | 'chooseWorkspace' | 'listSessions' | 'endSession' | 'endOtherSessions'
> = {
  readSession: async (visit) => sentWith(await readSession(visit), ({ session }) => session),
  signOut: async (visit) => done({ ok: true, cookies: await signOut(visit) }),
  async chooseWorkspace({ signIn, asking }, { body: { workspace } }) {
    const { id } = own(asking)
    if (!asking?.memberships.some((one) => one.workspace === workspace)) return refused('not-found')
    await chooseWorkspace(signIn, id, workspace)
    return sent({})
  },
  async listSessions({ signIn, asking }) {
    const { account, id } = own(asking)
    const sessions = await sessionsOf(signIn, account)
    return sent({ sessions: sessions.map((one) => ({ ...one, current: one.id === id })) })
  },
  async endSession({ signIn, asking }, { params: { session } }): Promise<ReturnType<typeof sent> | Refused> {
    return (await endSession(signIn, own(asking).account, session)) ? sent({}) : refused('not-found')
  },
  async endOtherSessions({ signIn, asking }) {
    const { account, id } = own(asking)
    await endSessions(signIn, account, id)
    return sent({})
  },
}

/** Whose contract lets only sessions in. */
function own(asking: Visit['asking']): { readonly account: string; readonly id: string } {
  if (asking?.by !== 'session' || asking.account === null || asking.id === undefined)
    throw new Error('no session was let in')
  return { account: asking.account, id: asking.id }
}

export const profileAnswers: Answers<'changeProfile'> = {
  changeProfile: async (errand, { body }) => done(await changeProfile(errand, body)),
}
