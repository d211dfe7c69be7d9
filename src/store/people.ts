import { formatDay, type Day } from '../domain/day.ts'
import type { Person } from '../domain/person.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

const PEOPLE_OF = statement(
  'people_of',
  ['uuid'],
  `select s.id, p.name, p.title, s.placeholder, s.joined - date '1970-01-01'
   from stakeholders s join people p on p.workspace = s.workspace and p.person = s.person
   where s.deal = $1 order by s.place`,
)

/** The people of a deal that may be seen, in the order in which they came. */
export function peopleOf(deal: string): Asked {
  return asked(PEOPLE_OF, deal)
}

type PersonRow = [id: string, name: string, title: string | null, placeholder: boolean, joined: Day | null]

/** Those who were in the deal by a day; all of them where none is given. */
export function peopleFrom(rows: Rows, by: Day = Infinity): Person[] {
  return (rows as unknown as PersonRow[])
    .filter(([, , , , joined]) => joined === null || joined <= by)
    .map(([id, name, title, placeholder]) => ({
      id,
      name,
      ...(title !== null && { title }),
      ...(placeholder && { placeholder }),
    }))
}

/** A person with the day he came into the deal; null: as long as the deal is known. */
export interface PersonSince {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly placeholder: boolean
  readonly joined: Day | null
}

export function peopleSinceFrom(rows: Rows): PersonSince[] {
  return (rows as unknown as PersonRow[]).map(([id, name, title, placeholder, joined]) => ({
    id,
    name,
    title,
    placeholder,
    joined,
  }))
}

/** A person of a deal who is not in it yet; `person` is who he is beyond this deal. */
export interface NewPerson extends Person {
  readonly person: string
}

const ADD_PEOPLE = statement(
  'add_people',
  ['uuid', 'json', 'date'],
  `with given as (
     select * from json_to_recordset($2) as p(
       id text, person uuid, name text, title text, placeholder boolean, place int)
   ), known as (
     insert into people (workspace, person, name, title)
     select current_setting('prewin.workspace')::uuid, person, name, title from given
   )
   insert into stakeholders (workspace, deal, id, person, placeholder, place, joined)
   select current_setting('prewin.workspace')::uuid, $1, id, person, coalesce(placeholder, false),
     place + coalesce((select max(s.place) + 1 from stakeholders s where s.deal = $1), 0), $3
   from given`,
)

/** `joined`: since when they are in the deal; null where that is not known. */
export function addingPeople(deal: string, people: readonly NewPerson[], joined: Day | null): Asked {
  const placed = people.map((person, place) => ({ ...person, place }))
  return asked(ADD_PEOPLE, deal, JSON.stringify(placed), joined === null ? null : formatDay(joined))
}

const RENAME = statement(
  'rename_person',
  ['uuid', 'text', 'text', 'text', 'boolean'],
  `with marked as (
     update stakeholders set placeholder = $5 where deal = $1 and id = $2 returning workspace, person
   )
   update people p set name = $3, title = $4 from marked m
   where p.workspace = m.workspace and p.person = m.person`,
)

/** What somebody is called, in every deal. */
export function renamingPerson(deal: string, { id, name, title, placeholder }: Person): Asked {
  return asked(RENAME, deal, id, name, title ?? null, placeholder ?? false)
}

const REMOVE = statement(
  'remove_person',
  ['uuid', 'text'],
  `with removed as (
     delete from stakeholders where deal = $1 and id = $2 returning workspace, person
   )
   delete from people p using removed r
   where p.workspace = r.workspace and p.person = r.person and not exists (
     select from stakeholders s where s.workspace = r.workspace and s.person = r.person
       and (s.deal, s.id) <> ($1, $2))`,
)

/** Takes somebody out of a deal, and his name with him where no other deal has him. */
export function removingPerson(deal: string, id: string): Asked {
  return asked(REMOVE, deal, id)
}
