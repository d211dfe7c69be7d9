import * as z from 'zod'
import { MOST_TEAM_LEVELS } from '../domain/team.ts'
import { resource } from './resource.ts'
import { key, line } from './shapes.ts'

const team = z
  .strictObject({
    id: key,
    name: z.string(),
    parent: key.nullable().describe('The team it is part of; null: at the top.'),
    open: z.boolean().describe('Whoever is in it sees the deals of the others in it.'),
    members: z.array(
      z.strictObject({
        id: key,
        name: z.string(),
        manages: z.boolean().describe('Reviews the deals of whoever is in the team or one below.'),
      }),
    ),
  })
  .meta({ id: 'Team' })

/** All teams, as they now are. */
const teams = z.strictObject({ teams: z.array(team) }).meta({ id: 'TeamList' })

const one = z.strictObject({ team: key })
const place = z.strictObject({ team: key, member: key })

export const listTeams = resource({
  path: '/teams',
  method: 'GET',
  summary: 'The teams of the workspace with who is in them and who manages them.',
  tag: 'teams',
  answer: { status: 200, schema: teams },
  refusals: [],
})

export const putTeam = resource({
  path: '/teams/{team}',
  method: 'PUT',
  summary: 'Adds a team under a key of the client’s, or changes the one that has it.',
  tag: 'teams',
  access: 'admin',
  scope: 'manage',
  params: one,
  body: z
    .strictObject({
      name: line(120),
      parent: key.nullable().describe(`Teams have up to ${MOST_TEAM_LEVELS} levels.`),
      open: z.boolean(),
    })
    .meta({ id: 'TeamIn', example: { name: '华东大客户部', parent: null, open: false } }),
  answer: { status: 200, schema: teams },
  refusals: ['unknown-team', 'team-circle', 'team-too-deep'],
})

export const removeTeam = resource({
  path: '/teams/{team}',
  method: 'DELETE',
  summary: 'Removes a team that nobody is in and that has none below it.',
  tag: 'teams',
  access: 'admin',
  scope: 'manage',
  params: one,
  answer: { status: 200, schema: teams },
  refusals: ['not-found', 'team-in-use'],
})

export const putInTeam = resource({
  path: '/teams/{team}/members/{member}',
  method: 'PUT',
  summary: 'Puts a member into a team, as one who manages it or not.',
  tag: 'teams',
  access: 'admin',
  scope: 'manage',
  params: place,
  body: z.strictObject({ manages: z.boolean() }).meta({ id: 'TeamPlaceIn', example: { manages: false } }),
  answer: { status: 200, schema: teams },
  refusals: ['not-found', 'unknown-member'],
})

export const takeOutOfTeam = resource({
  path: '/teams/{team}/members/{member}',
  method: 'DELETE',
  summary: 'Takes a member out of a team.',
  tag: 'teams',
  access: 'admin',
  scope: 'manage',
  params: place,
  answer: { status: 200, schema: teams },
  refusals: ['not-found'],
})
