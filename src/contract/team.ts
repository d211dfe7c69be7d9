import * as z from 'zod'
import { AUDITED, KEY_SCOPES } from '../domain/member.ts'
import { done, email, language, linkToken, moment, password, personName, role } from './identity.ts'
import { resource } from './resource.ts'
import { day, key, line } from './shapes.ts'

const member = z
  .strictObject({
    id: key,
    name: z.string(),
    role,
    sensitive: z.boolean(),
    email: z.string().nullable().describe('Null: cannot sign in, or not yours to see.'),
    secondFactor: z.boolean().nullable(),
    joined: moment,
    leftOn: day.nullable().describe('Since when somebody is no longer here; the name stays.'),
  })
  .meta({ id: 'Member' })

export const listMembers = resource({
  path: '/members',
  method: 'GET',
  summary: 'The members of the workspace; their addresses for managers and admins alone.',
  tag: 'team',
  answer: { status: 200, schema: z.strictObject({ members: z.array(member) }).meta({ id: 'Members' }) },
  refusals: [],
})

const oneMember = z.strictObject({ member: key })

export const changeMember = resource({
  path: '/members/{member}',
  method: 'PATCH',
  summary: 'Changes what a member may do.',
  tag: 'team',
  access: 'admin',
  scope: 'manage',
  params: oneMember,
  body: z
    .strictObject({ role: role.optional(), sensitive: z.boolean().optional() })
    .meta({ id: 'MemberChange', example: { role: 'manager' } }),
  answer: { status: 200, schema: done },
  refusals: ['not-found', 'last-admin'],
})

export const removeMember = resource({
  path: '/members/{member}',
  method: 'DELETE',
  summary: 'A member leaves: signs in here no more; the name stays beside what he recorded.',
  tag: 'team',
  access: 'admin',
  scope: 'manage',
  params: oneMember,
  answer: { status: 200, schema: done },
  refusals: ['not-found', 'last-admin', 'owns-deals'],
})

export const makeResetLink = resource({
  path: '/members/{member}/reset-links',
  method: 'POST',
  summary:
    'A link by which a member sets a new password; not where he signs in to another workspace as well.',
  tag: 'team',
  access: 'admin',
  scope: null,
  params: oneMember,
  answer: {
    status: 201,
    schema: z.strictObject({ link: z.url(), expires: moment }).meta({ id: 'ResetLink' }),
  },
  refusals: ['not-found'],
})

export const endMemberSessions = resource({
  path: '/members/{member}/sessions',
  method: 'DELETE',
  summary: 'Signs a member out everywhere; not where he signs in to another workspace as well.',
  tag: 'team',
  access: 'admin',
  scope: 'manage',
  params: oneMember,
  answer: { status: 200, schema: done },
  refusals: ['not-found'],
})

const invitation = z
  .strictObject({
    id: key,
    role,
    email: z.string().nullable(),
    by: key.describe('The member who invited.'),
    made: moment,
    expires: moment,
    state: z.enum(['open', 'used', 'withdrawn', 'expired']),
  })
  .meta({ id: 'Invitation' })

export const listInvitations = resource({
  path: '/invitations',
  method: 'GET',
  summary: 'The invitations of the last three months, the newest first.',
  tag: 'team',
  access: 'manager',
  scope: 'manage',
  answer: {
    status: 200,
    schema: z.strictObject({ invitations: z.array(invitation).max(500) }).meta({ id: 'Invitations' }),
  },
  refusals: [],
})

export const invite = resource({
  path: '/invitations',
  method: 'POST',
  summary: 'Invites somebody; the link is shown this once, holds seven days and works once.',
  tag: 'team',
  access: 'manager',
  scope: 'manage',
  body: z
    .strictObject({
      role,
      email: email.optional().describe('Only this address may come by it; it gets a mail.'),
    })
    .meta({ id: 'InvitationIn', example: { role: 'seller', email: 'li@example.com' } }),
  answer: {
    status: 201,
    schema: z
      .strictObject({ id: key, link: z.url(), expires: moment, mailed: z.boolean() })
      .meta({ id: 'InvitationLink' }),
  },
  refusals: ['not-allowed'],
})

export const withdrawInvitation = resource({
  path: '/invitations/{invitation}',
  method: 'DELETE',
  summary: 'Withdraws an invitation that was not used.',
  tag: 'team',
  access: 'manager',
  scope: 'manage',
  params: z.strictObject({ invitation: key }),
  answer: { status: 200, schema: done },
  refusals: ['not-found', 'not-allowed'],
})

const open = { tag: 'sign-in', access: 'open', scope: null } as const

export const lookAtInvitation = resource({
  ...open,
  path: '/invitations/look',
  method: 'POST',
  summary: 'To what an invitation leads; used, withdrawn, expired and unknown ones are not found.',
  body: z.strictObject({ token: linkToken }).meta({ id: 'InvitationLook', example: { token: 'ab…' } }),
  answer: {
    status: 200,
    schema: z
      .strictObject({
        workspace: z.strictObject({ id: key, name: z.string(), language }),
        role,
        email: z.string().nullable().describe('Whom it is for.'),
        signedIn: z.boolean().describe('True: it is taken with the account one is signed in with.'),
      })
      .meta({ id: 'InvitationView' }),
  },
  refusals: ['not-found'],
})

export const acceptInvitation = resource({
  ...open,
  path: '/invitations/acceptance',
  method: 'POST',
  summary:
    'Joins a workspace: with the account one is signed in with, with that of the address and its password, or with a new one.',
  body: z
    .strictObject({
      token: linkToken,
      as: z
        .strictObject({ name: personName, email, password })
        .optional()
        .describe('Left out by whoever is signed in.'),
    })
    .meta({
      id: 'Acceptance',
      example: { token: 'ab…', as: { name: '李敏', email: 'li@example.com', password: '…' } },
    }),
  answer: {
    status: 200,
    schema: z
      .strictObject({
        joined: z.boolean(),
        secondFactor: z.boolean().describe('True: sign in with the code first, then accept again.'),
      })
      .meta({ id: 'Accepted' }),
  },
  refusals: [
    'not-found',
    'sign-in-failed',
    'too-many-tries',
    'password-too-weak',
    'already-member',
    'not-signed-in',
  ],
})

const apiKey = {
  id: key,
  name: z.string(),
  scopes: z.array(z.enum(KEY_SCOPES)),
  made: moment,
  expires: moment,
  used: moment.nullable().describe('To within some minutes.'),
}

export const listKeys = resource({
  path: '/keys',
  method: 'GET',
  summary: 'The keys one made; an admin sees those of all.',
  tag: 'team',
  access: 'member',
  scope: null,
  answer: {
    status: 200,
    schema: z
      .strictObject({ keys: z.array(z.strictObject({ ...apiKey, member: key })) })
      .meta({ id: 'ApiKeys' }),
  },
  refusals: [],
})

export const makeKey = resource({
  path: '/keys',
  method: 'POST',
  summary: 'A key for a program; shown this once. It may never do more than its member.',
  tag: 'team',
  access: 'member',
  scope: null,
  body: z
    .strictObject({
      name: line(80),
      scopes: z.array(z.enum(KEY_SCOPES)).min(1).max(KEY_SCOPES.length),
      days: z.int().min(1).max(365).describe('How long it holds.'),
    })
    .meta({ id: 'ApiKeyIn', example: { name: 'CRM', scopes: ['read', 'record'], days: 90 } }),
  answer: {
    status: 201,
    schema: z.strictObject({ id: key, key: z.string(), expires: moment }).meta({ id: 'ApiKeyMade' }),
  },
  refusals: [],
})

export const removeKey = resource({
  path: '/keys/{key}',
  method: 'DELETE',
  summary: 'Ends a key: one’s own, or as an admin anybody’s.',
  tag: 'team',
  access: 'member',
  scope: null,
  params: z.strictObject({ key }),
  answer: { status: 200, schema: done },
  refusals: ['not-found'],
})

export const listAudit = resource({
  path: '/audit',
  method: 'GET',
  summary: 'Who did what about access, the newest first; ids and codes, no words.',
  tag: 'team',
  access: 'admin',
  scope: 'manage',
  query: z.strictObject({
    before: z
      .preprocess((given) => Number(given), z.int().min(1))
      .optional()
      .describe('`next` of the page before.'),
  }),
  answer: {
    status: 200,
    schema: z
      .strictObject({
        entries: z
          .array(
            z.strictObject({
              at: moment,
              member: key.nullable(),
              what: z.enum(AUDITED),
              about: z.array(z.string()),
            }),
          )
          .max(100),
        next: z.int().nullable(),
      })
      .meta({ id: 'AuditTrail' }),
  },
  refusals: [],
})
