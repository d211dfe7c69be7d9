import type { View } from '../domain/view.ts'
import { asked, statement, type Asked } from './statement.ts'

/** A deal, and in which views its assessment is kept. */
export type KeptDeal = [deal: string, views: View[]]

const ALL = statement(
  'all_deals',
  [],
  `select d.deal, array(select b.view from bodies b where b.workspace = d.workspace and b.deal = d.deal order by b.view)
   from deals d
   join deal_access x on x.workspace = d.workspace and x.deal = d.deal
     and x.member = current_setting('prewin.member')::uuid
   order by d.deal`,
)

export function allDeals(): Asked {
  return asked(ALL)
}
