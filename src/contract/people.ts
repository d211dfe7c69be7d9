import * as z from 'zod'
import { written } from './deals.ts'
import { resource } from './resource.ts'
import { key, line, localId, person, personIn } from './shapes.ts'

const deal = z.strictObject({ deal: key })
const one = z.strictObject({ deal: key, person: localId })

export const addPeople = resource({
  path: '/deals/{deal}/people',
  method: 'POST',
  summary: 'Adds people of the customer to a deal.',
  tag: 'people',
  level: 'record',
  params: deal,
  body: z
    .strictObject({ people: z.array(personIn).min(1).max(60) })
    .meta({ id: 'PeopleIn', example: { people: [{ name: '王建国', title: '总经理' }] } }),
  answer: {
    status: 201,
    schema: written.extend({ people: z.array(person) }).meta({ id: 'PeopleWritten' }),
  },
  refusals: ['not-found', 'access-too-low', 'duplicate-id', 'deal-closed'],
})

export const changePerson = resource({
  path: '/deals/{deal}/people/{person}',
  method: 'PATCH',
  summary: 'Changes what somebody is called, or names a placeholder.',
  tag: 'people',
  level: 'record',
  params: one,
  body: z
    .strictObject({
      name: line(120).optional(),
      title: line(120).nullable().optional(),
      placeholder: z.boolean().optional(),
    })
    .meta({ id: 'PersonChange', example: { title: '副总经理' } }),
  answer: { status: 200, schema: written },
  refusals: ['not-found', 'access-too-low'],
})

export const removePerson = resource({
  path: '/deals/{deal}/people/{person}',
  method: 'DELETE',
  summary: 'Removes somebody of whom nothing was ever recorded.',
  tag: 'people',
  level: 'record',
  params: one,
  answer: { status: 200, schema: written },
  refusals: ['not-found', 'access-too-low', 'person-in-use', 'deal-closed'],
})
