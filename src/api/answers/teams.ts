import type { Outcome, Refused } from '../../actions/outcome.ts'
import { listTeams, putInTeam, putTeam, removeTeam, takeOutOfTeam, type Teams } from '../../actions/teams.ts'
import { sent, type Answers, type Sent } from '../answering.ts'

export const teamTreeAnswers: Answers<
  'listTeams' | 'putTeam' | 'removeTeam' | 'putInTeam' | 'takeOutOfTeam'
> = {
  listTeams: async (errand) => sent({ teams: await listTeams(errand) }),
  putTeam: async (errand, { params, body }) => asSent(await putTeam(errand, params.team, body)),
  removeTeam: async (errand, { params }) => asSent(await removeTeam(errand, params.team)),
  putInTeam: async (errand, { params: { team, member }, body }) =>
    asSent(await putInTeam(errand, team, member, body.manages)),
  takeOutOfTeam: async (errand, { params: { team, member } }) =>
    asSent(await takeOutOfTeam(errand, team, member)),
}

function asSent(outcome: Outcome<Teams>): Sent | Refused {
  return outcome.ok ? sent({ teams: outcome.teams }) : outcome
}
