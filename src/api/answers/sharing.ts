import { handOver, handOverAllOf, KEEPS_READ, type HandedOver } from '../../actions/hand-over.ts'
import type { Outcome, Refused } from '../../actions/outcome.ts'
import { listShares, shareDeal, unshareDeal, type Shares } from '../../actions/share-deal.ts'
import { removeMember } from '../../sign-in/members.ts'
import { done, sent, type Answers, type Sent } from '../answering.ts'

export const sharingAnswers: Answers<
  | 'listShares'
  | 'shareWithMember'
  | 'unshareWithMember'
  | 'shareWithTeam'
  | 'unshareWithTeam'
  | 'handOverDeal'
  | 'handOverDeals'
  | 'handOverMember'
  | 'departMember'
> = {
  listShares: async (errand, { params }) => sharesSent(await listShares(errand, params.deal)),
  shareWithMember: async (errand, { params: { deal, member: id }, body }) =>
    sharesSent(await shareDeal(errand, deal, { kind: 'member', id }, body)),
  unshareWithMember: async (errand, { params: { deal, member: id } }) =>
    sharesSent(await unshareDeal(errand, deal, { kind: 'member', id })),
  shareWithTeam: async (errand, { params: { deal, team: id }, body }) =>
    sharesSent(await shareDeal(errand, deal, { kind: 'team', id }, body)),
  unshareWithTeam: async (errand, { params: { deal, team: id } }) =>
    sharesSent(await unshareDeal(errand, deal, { kind: 'team', id })),
  handOverDeal: async (errand, { params, body: { to, keeps = KEEPS_READ } }) =>
    handedSent(await handOver(errand, [params.deal], { to, keeps })),
  handOverDeals: async (errand, { body: { deals, to, keeps = KEEPS_READ } }) =>
    handedSent(await handOver(errand, deals, { to, keeps })),
  handOverMember: async (errand, { params, body: { to, keeps = KEEPS_READ, parts = [] } }) =>
    handedSent(await handOverAllOf(errand, params.member, { to, keeps, parts })),
  departMember: async (errand, { params, body: { to, parts = [] } }) =>
    done(await removeMember(errand, params.member, { to, keeps: null, parts })),
}

function sharesSent(outcome: Outcome<Shares>): Sent | Refused {
  return outcome.ok ? sent({ owner: outcome.owner, shares: outcome.shares }) : outcome
}

function handedSent(outcome: Outcome<HandedOver>): Sent | Refused {
  return outcome.ok ? sent({ deals: outcome.deals }) : outcome
}
