import { asked, statement, type Asked } from './statement.ts'

/** A deal, and whether its assessment is kept. */
export type KeptDeal = [deal: string, hasBody: boolean]

const ALL = statement(
  'all_deals',
  [],
  `select d.deal, exists (select from bodies b where b.workspace = d.workspace and b.deal = d.deal)
   from deals d
   join deal_access x on x.workspace = d.workspace and x.deal = d.deal
     and x.member = current_setting('prewin.member')::uuid
   order by d.deal`,
)

export function allDeals(): Asked {
  return asked(ALL)
}
