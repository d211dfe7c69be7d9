import * as z from 'zod'
import { SHARE_LEVELS } from '../domain/level.ts'
import { done } from './identity.ts'
import { resource } from './resource.ts'
import { key } from './shapes.ts'

const named = z.strictObject({ id: key, name: z.string() })

const shared = z.strictObject({
  level: z
    .enum(SHARE_LEVELS)
    .describe(
      '`read`: see it · `record`: add to its log, take back what one recorded oneself · `review`: take back anything.',
    ),
  sensitive: z
    .boolean()
    .describe('Whether that goes for what is sensitive too, for whoever may see such things at all.'),
})

const shareIn = shared.meta({ id: 'ShareIn', example: { level: 'record', sensitive: false } })

/** Whose a deal is and with whom it is shared, as it now is. */
const shares = z
  .strictObject({
    owner: named,
    shares: z.array(
      shared.extend({
        with: named.extend({
          kind: z.enum(['member', 'team']).describe('A team: with those below it.'),
        }),
        by: named,
        at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'ShareList' })

const deal = z.strictObject({ deal: key })
const withMember = z.strictObject({ deal: key, member: key })
const withTeam = z.strictObject({ deal: key, team: key })

export const listShares = resource({
  path: '/deals/{deal}/shares',
  method: 'GET',
  summary: 'Whose the deal is and with whom it is shared.',
  tag: 'sharing',
  level: 'read',
  params: deal,
  answer: { status: 200, schema: shares },
  refusals: ['not-found'],
})

export const shareWithMember = resource({
  path: '/deals/{deal}/shares/members/{member}',
  method: 'PUT',
  summary: 'Shares the deal with a member, in the place of what was shared before.',
  tag: 'sharing',
  scope: 'manage',
  level: 'own',
  params: withMember,
  body: shareIn,
  answer: { status: 200, schema: shares },
  refusals: ['not-found', 'access-too-low', 'unknown-member'],
})

export const unshareWithMember = resource({
  path: '/deals/{deal}/shares/members/{member}',
  method: 'DELETE',
  summary: 'Ends sharing the deal with a member.',
  tag: 'sharing',
  scope: 'manage',
  level: 'own',
  params: withMember,
  answer: { status: 200, schema: shares },
  refusals: ['not-found', 'access-too-low'],
})

export const shareWithTeam = resource({
  path: '/deals/{deal}/shares/teams/{team}',
  method: 'PUT',
  summary: 'Shares the deal with a team and those below it, in the place of what was shared before.',
  tag: 'sharing',
  scope: 'manage',
  level: 'own',
  params: withTeam,
  body: shareIn,
  answer: { status: 200, schema: shares },
  refusals: ['not-found', 'access-too-low', 'unknown-team'],
})

export const unshareWithTeam = resource({
  path: '/deals/{deal}/shares/teams/{team}',
  method: 'DELETE',
  summary: 'Ends sharing the deal with a team.',
  tag: 'sharing',
  scope: 'manage',
  level: 'own',
  params: withTeam,
  answer: { status: 200, schema: shares },
  refusals: ['not-found', 'access-too-low'],
})

const handover = {
  to: key.describe('The member who owns it from now on.'),
  keeps: shareIn
    .nullable()
    .optional()
    .describe('What the one who had it may still do: `read` where absent, nothing where null.'),
}

const handedOver = z
  .strictObject({ deals: z.int().describe('How many have another owner now.') })
  .meta({ id: 'HandedOver' })

const several = z.array(key).min(1).max(1000)

export const handOverDeal = resource({
  path: '/deals/{deal}/owner',
  method: 'PUT',
  summary: 'Hands the deal over; its log keeps who recorded what.',
  tag: 'sharing',
  scope: 'manage',
  level: 'own',
  params: deal,
  body: z
    .strictObject(handover)
    .meta({ id: 'HandoverIn', example: { to: '8c0b2c9e-4a3f-4a57-9f0e-5a1c8f2d7b61' } }),
  answer: { status: 200, schema: handedOver },
  refusals: ['not-found', 'access-too-low', 'unknown-member', 'reader-only'],
})

export const handOverDeals = resource({
  path: '/handovers',
  method: 'POST',
  summary: 'Hands several deals over: all of them or none.',
  tag: 'sharing',
  scope: 'manage',
  level: 'own',
  body: z.strictObject({ deals: several, ...handover }).meta({
    id: 'HandoversIn',
    example: {
      deals: ['0d9f7f3c-6f0c-4f0e-8d53-0a6f3d1f2c11'],
      to: '8c0b2c9e-4a3f-4a57-9f0e-5a1c8f2d7b61',
    },
  }),
  answer: { status: 200, schema: handedOver },
  refusals: ['not-found', 'access-too-low', 'unknown-member', 'reader-only'],
})

/** To whom all deals of a member go: the rest to one, parts of them to others. */
const allOf = {
  ...handover,
  parts: z
    .array(z.strictObject({ to: key, deals: several }))
    .max(100)
    .optional()
    .describe('Deals that go to somebody else than the rest.'),
}

export const handOverMember = resource({
  path: '/members/{member}/handover',
  method: 'POST',
  summary: 'Hands all deals of a member over, to one or to several.',
  tag: 'sharing',
  access: 'admin',
  scope: 'manage',
  level: 'own',
  params: z.strictObject({ member: key }),
  body: z
    .strictObject(allOf)
    .meta({ id: 'MemberHandoverIn', example: { to: '8c0b2c9e-4a3f-4a57-9f0e-5a1c8f2d7b61' } }),
  answer: { status: 200, schema: handedOver },
  refusals: ['not-found', 'access-too-low', 'unknown-member', 'reader-only'],
})

export const departMember = resource({
  path: '/members/{member}/departure',
  method: 'POST',
  summary: 'A member leaves, and all his deals go to others, in one step.',
  tag: 'sharing',
  access: 'admin',
  scope: 'manage',
  level: 'own',
  params: z.strictObject({ member: key }),
  body: z
    .strictObject({ to: allOf.to, parts: allOf.parts })
    .meta({ id: 'DepartureIn', example: { to: '8c0b2c9e-4a3f-4a57-9f0e-5a1c8f2d7b61' } }),
  answer: { status: 200, schema: done },
  refusals: ['not-found', 'access-too-low', 'unknown-member', 'reader-only', 'last-admin'],
})
