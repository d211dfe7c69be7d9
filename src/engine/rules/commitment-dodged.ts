import { rule } from '../rule.ts'

/** Two promises dodged by one person, or one overdue by 14 days with nothing said. */
export const commitmentDodged = rule(
  'commitment-dodged',
  ['dated-step'],
  ({ picture, people, day, method }) =>
    people.flatMap((view) => {
      const his = picture.commitments.filter(({ by }) => by === view.id)
      const dodged = his.filter(({ state }) => state === 'dodged')
      const overdue = his.filter(
        ({ state, due }) => state === 'open' && due !== undefined && day - due >= method.rules.overdueDays,
      )
      if (dodged.length < method.rules.dodges && overdue.length === 0) return []
      return [
        {
          about: view.id,
          params: { dodged: dodged.length, overdue: overdue.length },
          because: [...dodged, ...overdue].map(({ id }) => id),
        },
      ]
    }),
)
