import { addPeople } from '../../actions/add-people.ts'
import { changePerson } from '../../actions/change-person.ts'
import { peopleNamed } from '../../actions/people-named.ts'
import { removePerson } from '../../actions/remove-person.ts'
import { written, type Answers } from '../answering.ts'

export const peopleAnswers: Answers<'addPeople' | 'changePerson' | 'removePerson'> = {
  async addPeople(errand, { params, body }) {
    const added = await addPeople(errand, params.deal, body.people)
    if (!added.ok) return added
    const people = await peopleNamed(errand, params.deal, added.people)
    return written(added, () => ({ people }))
  },
  changePerson: async (errand, { params, body }) =>
    written(await changePerson(errand, params.deal, params.person, body)),
  removePerson: async (errand, { params }) => written(await removePerson(errand, params.deal, params.person)),
}
