import * as z from 'zod'
import { written } from './deals.ts'
import { resource } from './resource.ts'
import {
  closure,
  commitment,
  commitmentIn,
  commitmentState,
  day,
  entered,
  key,
  localId,
  maskedObservation,
  observation,
  observationIn,
  person,
  retraction,
  retractionIn,
  seq,
  visit,
  visitIn,
} from './shapes.ts'

const deal = z.strictObject({ deal: key })

export const readLog = resource({
  path: '/deals/{deal}/log',
  method: 'GET',
  summary: 'Everything recorded of a deal, oldest first: what the assessment is made from.',
  tag: 'log',
  level: 'read',
  params: deal,
  answer: {
    status: 200,
    schema: z
      .strictObject({
        deal: z.strictObject({ name: z.string(), account: z.string().nullable(), opened: day }),
        seq,
        today: day,
        people: z.array(
          person
            .extend({ joined: day.nullable().describe('Null: in the deal as long as it is known.') })
            .meta({ id: 'PersonSince' }),
        ),
        observations: z.array(observation),
        withheld: z
          .array(maskedObservation)
          .describe('Sensitive claims that the one who asks may not read; empty where he may.'),
        retractions: z.array(retraction),
        visits: z.array(visit),
        commitments: z
          .array(commitment)
          .describe('Every state a commitment has been in; of one id the last counts.'),
        closures: z.array(closure),
        reopenings: z.array(retraction.omit({ retracts: true }).meta({ id: 'Reopening' })),
        members: z.record(z.string(), z.string()).describe('What those are called who entered it.'),
      })
      .meta({ id: 'Log' }),
  },
  refusals: ['not-found'],
})

export const recordObservations = resource({
  path: '/deals/{deal}/observations',
  method: 'POST',
  summary: 'Records what was heard: all of it or nothing.',
  tag: 'log',
  level: 'record',
  params: deal,
  body: z
    .strictObject({ observations: z.array(observationIn).min(1).max(200) })
    .meta({ id: 'ObservationsIn' }),
  answer: {
    status: 201,
    schema: written.extend({ entered: z.array(entered) }).meta({ id: 'ObservationsWritten' }),
  },
  refusals: [
    'not-found',
    'access-too-low',
    'unknown-person',
    'unknown-id',
    'duplicate-id',
    'two-values',
    'future-day',
    'deal-closed',
  ],
})

export const retract = resource({
  path: '/deals/{deal}/retractions',
  method: 'POST',
  summary: 'Takes an observation, a visit or a commitment back; the log keeps both.',
  tag: 'log',
  level: 'record',
  params: deal,
  body: retractionIn,
  answer: { status: 201, schema: written },
  refusals: ['not-found', 'access-too-low', 'unknown-id', 'duplicate-id', 'deal-closed'],
})

export const recordVisit = resource({
  path: '/deals/{deal}/visits',
  method: 'POST',
  summary: 'Records a visit: who was there, what was shown.',
  tag: 'log',
  level: 'record',
  params: deal,
  body: visitIn,
  answer: { status: 201, schema: written },
  refusals: ['not-found', 'access-too-low', 'unknown-person', 'duplicate-id', 'future-day', 'deal-closed'],
})

export const recordCommitment = resource({
  path: '/deals/{deal}/commitments',
  method: 'POST',
  summary: 'Records what somebody promised to do by a day.',
  tag: 'log',
  level: 'record',
  params: deal,
  body: commitmentIn,
  answer: { status: 201, schema: written },
  refusals: ['not-found', 'access-too-low', 'unknown-person', 'duplicate-id', 'future-day', 'deal-closed'],
})

export const settleCommitment = resource({
  path: '/deals/{deal}/commitments/{commitment}/state',
  method: 'POST',
  summary: 'Says what became of a commitment: kept, moved or dodged, or open again.',
  tag: 'log',
  level: 'record',
  params: z.strictObject({ deal: key, commitment: localId }),
  body: commitmentState,
  answer: { status: 201, schema: written },
  refusals: ['not-found', 'access-too-low', 'future-day', 'deal-closed'],
})
