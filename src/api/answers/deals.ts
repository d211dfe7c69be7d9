import { changeDeal, archiveDeal } from '../../actions/change-deal.ts'
import { closeDeal, reopenDeal } from '../../actions/close-deal.ts'
import { createDeal } from '../../actions/create-deal.ts'
import { dealFile } from '../../actions/deal-file.ts'
import { importDeal } from '../../actions/import-deal.ts'
import type { Errand } from '../../actions/errand.ts'
import { countDeals, listDeals, type AskedFilters } from '../../actions/list-deals.ts'
import { learnedOn } from '../../actions/learned-on.ts'
import { refused } from '../../actions/outcome.ts'
import { readDeal } from '../../actions/read-deal.ts'
import { formatDay } from '../../domain/day.ts'
import { sent, written, type Answers, type Input } from '../answering.ts'
import { cursorFor, placeIn } from '../cursor.ts'

export const dealAnswers: Answers<
  | 'listDeals'
  | 'countDeals'
  | 'createDeal'
  | 'importDeal'
  | 'readDeal'
  | 'changeDeal'
  | 'archiveDeal'
  | 'unarchiveDeal'
  | 'closeDeal'
  | 'reopenDeal'
  | 'readDealFile'
> = {
  async listDeals(errand, { query }) {
    const { sort = 'expectedValue', order = 'desc', limit = 50, cursor, ...asked } = query
    const after = cursor === undefined ? undefined : placeIn(cursor, { sort, order })
    if (after === null) return refused('bad-cursor')
    const { rows, next, older } = await listDeals(errand, filtersOf(errand, asked), {
      sort,
      order,
      limit,
      after,
    })
    const nextCursor = next ? `"${cursorFor(next, { sort, order })}"` : 'null'
    const text = Buffer.concat([
      Buffer.from('{"deals":['),
      ...rows.flatMap((row, at) => (at === 0 ? [row] : [COMMA, row])),
      Buffer.from(`],"next":${nextCursor},"today":"${formatDay(errand.today)}","older":${older}}`),
    ])
    return { ok: true, text }
  },
  countDeals: async (errand, { query }) =>
    sent({ count: await countDeals(errand, filtersOf(errand, query)) }),
  createDeal: async (errand, { body }) => written(await createDeal(errand, body)),
  importDeal: async (errand, { body }) => written(await importDeal(errand, body.file)),
  async readDeal(errand, { params, query }) {
    if (query.on === undefined) return asSent(await readDeal(errand, params.deal))
    const on = learnedOn(query.on, errand.today)
    return on.ok ? asSent(await readDeal(errand, params.deal, on.day)) : on
  },
  changeDeal: async (errand, { params, body }) => written(await changeDeal(errand, params.deal, body)),
  archiveDeal: async (errand, { params }) => written(await archiveDeal(errand, params.deal, true)),
  unarchiveDeal: async (errand, { params }) => written(await archiveDeal(errand, params.deal, false)),
  closeDeal: async (errand, { params, body }) => written(await closeDeal(errand, params.deal, body)),
  reopenDeal: async (errand, { params, body }) => written(await reopenDeal(errand, params.deal, body)),
  async readDealFile(errand, { params, query: { format = 'yaml' } }) {
    const file = await dealFile(errand, params.deal, format)
    return file.ok ? { ok: true, text: file.text, media: `application/${format}` } : file
  },
}

const COMMA = Buffer.from(',')

function asSent(read: Awaited<ReturnType<typeof readDeal>>) {
  return read.ok ? { ok: true as const, text: read.json } : read
}

type AskedQuery = Omit<Input<'listDeals'>['query'], 'sort' | 'order' | 'limit' | 'cursor'>

function filtersOf({ who }: Errand, { archived, owner, ...filters }: AskedQuery): AskedFilters {
  return {
    ...filters,
    owner: owner?.map((one) => (one === 'me' ? who.member : one)),
    archived: archived === 'yes',
  }
}
