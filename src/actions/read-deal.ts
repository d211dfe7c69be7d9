import { formatDay, type Day } from '../domain/day.ts'
import { viewOf, type View } from '../domain/view.ts'
import { assess } from '../engine/assess.ts'
import { lineOf } from '../engine/line.ts'
import { maskedAssessment, type MaskedAssessment } from '../engine/masked-assessment.ts'
import type { Casefile } from '../engine/picture.ts'
import { dealRead, dealReadFrom, replacingBody, type DealRead } from '../store/bodies.ts'
import { dealFrom, dealSeen, type DealRow } from '../store/deals.ts'
import { hollow } from '../store/hollow.ts'
import { keepingWeek, peopleJson, rowOf } from '../store/lines.ts'
import { entriesOf, logFrom, type DealLog } from '../store/log.ts'
import { peopleFrom, peopleOf } from '../store/people.ts'
import type { Asked } from '../store/statement.ts'
import { inside, read } from '../store/store.ts'
import { judge, type DealNow } from './append.ts'
import { casefileOn } from './casefile.ts'
import type { Errand } from './errand.ts'
import { judgedOn, METHOD, truthOf } from './judging.ts'
import { refused, type Outcome } from './outcome.ts'
import { dealAsHeld } from './renew-line.ts'

/** The answer as JSON, of the shape `DealRead` of the contract. */
export interface ReadDeal {
  readonly json: string
}

/** One deal with its people and its assessment, for its own day or a past one. */
export async function readDeal(errand: Errand, deal: string, on?: Day): Promise<Outcome<ReadDeal>> {
  if (on !== undefined && on > errand.today) return refused('future-day')
  const [rows] = await read(errand.store, errand.who, dealRead(deal))
  const found = dealReadFrom(rows ?? [])
  if (!found) return refused('not-found')
  if (on !== undefined && formatDay(on) !== found.row.day) return readPast(errand, deal, on)
  return isTrue(found, errand) ? answer(found, found.assessment) : readAnew(errand, deal)
}

function isTrue(found: DealRead, { today }: Errand): found is DealRead & { assessment: string } {
  const { isOpen, day, method } = found.row
  const isCurrent = !isOpen || (day === formatDay(today) && method === METHOD.version)
  return isCurrent && found.assessment !== undefined
}

function answer({ row, people }: Pick<DealRead, 'row' | 'people'>, assessment: string): Outcome<ReadDeal> {
  return { ok: true, json: `{"deal":${row.json},"people":${people},"assessment":${assessment}}` }
}

/** Judges it under its lock, keeps line and body, and reads them as anybody else would. */
async function readAnew(errand: Errand, deal: string): Promise<Outcome<ReadDeal>> {
  return inside(errand.store, errand.who, async (tx) => {
    const now = await dealAsHeld(tx, deal)
    if (!now) return refused('not-found')
    const rows = await tx.finish(
      ...keepingWeek(deal, now.deal.lineDay, errand.today),
      judge(now, errand).replacing,
      bodyFor(now, viewOf(now.deal.access), errand),
      dealRead(deal),
    )
    const found = dealReadFrom(rows.at(-1) ?? [])
    if (found?.assessment === undefined) throw new Error('a body that was just made is not there')
    return answer(found, found.assessment)
  })
}

/** The whole judgement of the deal as it now stands, to be kept for whoever has this view of it. */
export function bodyFor({ deal, people, log }: DealNow, view: View, { today }: Pick<Errand, 'today'>): Asked {
  const day = judgedOn(deal, today)
  const assessment = assessed(casefileOn(day, deal, people, log), day, view)
  return replacingBody(deal.deal, view, hollow(assessment, log.observations), truthOf(deal, today))
}

/** How the deal is judged, as far as the view goes. */
function assessed(casefile: Casefile, day: Day, view: View): MaskedAssessment {
  const whole = assess(casefile, day, METHOD)
  return view === 'full' ? whole : maskedAssessment(whole, casefile.observations)
}

/** How the deal was judged on a day gone by, from what was recorded then. */
async function readPast(errand: Errand, key: string, on: Day): Promise<Outcome<ReadDeal>> {
  const [seen, peopleRows, entries] = await read(
    errand.store,
    errand.who,
    dealSeen(key),
    peopleOf(key),
    entriesOf(key),
  )
  const deal = dealFrom(seen ?? [])
  if (!deal) return refused('not-found')
  const people = peopleFrom(peopleRows ?? [], on)
  const log = logFrom(entries ?? [])
  const casefile = casefileOn(on, deal, people, log)
  const row = rowOf({ ...deal, ...closedBy(on, log) }, deal.access, people, lineOf(casefile, on, METHOD), {
    seq: deal.seq,
    day: on,
    method: METHOD.version,
  })
  const assessment = assessed(casefile, on, viewOf(deal.access))
  return answer({ row, people: peopleJson(people) }, JSON.stringify(assessment))
}

/** Whether the deal was closed by then. */
function closedBy(day: Day, { closures, reopenings }: DealLog): Pick<DealRow, 'outcome' | 'closedOn'> {
  const closure = closures.findLast(({ recorded }) => recorded <= day)
  const isReopened = reopenings.some(({ seq, recorded }) => recorded <= day && seq > (closure?.seq ?? 0))
  return closure && !isReopened
    ? { outcome: closure.outcome, closedOn: closure.on }
    : { outcome: null, closedOn: null }
}
