import { invite, listInvitations, withdrawInvitation } from '../../sign-in/invitations.ts'
import { acceptInvitation, lookAtInvitation } from '../../sign-in/joining.ts'
import { listKeys, makeKey, removeKey } from '../../sign-in/keys.ts'
import {
  changeMember,
  endMemberSessions,
  listAudit,
  listMembers,
  makeResetLink,
  removeMember,
  type MemberSeen,
} from '../../sign-in/members.ts'
import { done, sent, sentWith, type Answers, type VisitAnswers } from '../answering.ts'

export const invitationAnswers: VisitAnswers<'lookAtInvitation' | 'acceptInvitation'> = {
  lookAtInvitation: async (visit, { body }) =>
    sentWith(await lookAtInvitation(visit, body.token), ({ held }) => ({
      workspace: { id: held.workspace, name: held.name, language: held.language },
      role: held.role,
      email: held.email,
      signedIn: visit.asking?.by === 'session',
    })),
  acceptInvitation: async (visit, { body }) =>
    sentWith(await acceptInvitation(visit, body.token, body.as), ({ joined, secondFactor }) => ({
      joined,
      secondFactor,
    })),
}

export const teamAnswers: Answers<
  | 'listMembers'
  | 'changeMember'
  | 'removeMember'
  | 'makeResetLink'
  | 'endMemberSessions'
  | 'listInvitations'
  | 'invite'
  | 'withdrawInvitation'
  | 'listKeys'
  | 'makeKey'
  | 'removeKey'
  | 'listAudit'
> = {
  listMembers: async (errand) => sent({ members: (await listMembers(errand)).map(memberShown) }),
  changeMember: async (errand, { params, body }) => done(await changeMember(errand, params.member, body)),
  removeMember: async (errand, { params }) => done(await removeMember(errand, params.member)),
  makeResetLink: async (errand, { params }, { signIn }) =>
    sentWith(await makeResetLink(errand, signIn, params.member), ({ link, expires }) => ({ link, expires })),
  endMemberSessions: async (errand, { params }, { signIn }) =>
    done(await endMemberSessions(errand, signIn, params.member)),
  listInvitations: async (errand) => sent({ invitations: await listInvitations(errand) }),
  invite: async (errand, { body }, { signIn }) =>
    sentWith(await invite(errand, signIn, body), ({ id, link, expires, mailed }) => ({
      id,
      link,
      expires,
      mailed,
    })),
  withdrawInvitation: async (errand, { params }) => done(await withdrawInvitation(errand, params.invitation)),
  listKeys: async (errand) => sent({ keys: await listKeys(errand) }),
  makeKey: async (errand, { body }) => sent(await makeKey(errand, body)),
  removeKey: async (errand, { params }) => done(await removeKey(errand, params.key)),
  async listAudit(errand, { query: { before } }) {
    const { entries, next } = await listAudit(errand, before)
    return sent({
      entries: entries.map(({ at, member, what, about }) => ({ at, member, what, about })),
      next,
    })
  },
}

function memberShown({ id, name, role, sensitive, joined, leftOn, email, secondFactor }: MemberSeen): object {
  return {
    id,
    name,
    role,
    sensitive,
    joined,
    leftOn,
    email: email ?? null,
    secondFactor: secondFactor ?? null,
  }
}
