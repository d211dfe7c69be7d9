import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

const ACCOUNTS = statement(
  'import_accounts',
  [],
  `select a.account, a.name,
     array(select e.id from external_ids e where e.workspace = a.workspace and e.kind = 'account' and e.key = a.account)
   from accounts a
   where not exists (select from deals d where d.workspace = a.workspace and d.account = a.account)
     or exists (select from deals d
       join deal_access x on x.workspace = d.workspace and x.deal = d.deal
         and x.member = current_setting('prewin.member')::uuid
       where d.workspace = a.workspace and d.account = a.account)
   order by a.account`,
)

const DEALS = statement(
  'import_deals_seen',
  [],
  `select d.deal, d.name, d.account,
     case when d.archived then 'archived' when d.outcome is null then 'open' else 'closed' end,
     x.level >= 'record',
     array(select e.id from external_ids e where e.workspace = d.workspace and e.kind = 'deal' and e.key = d.deal)
   from deals d join deal_access x on x.workspace = d.workspace and x.deal = d.deal
     and x.member = current_setting('prewin.member')::uuid
   order by d.deal`,
)

const PEOPLE = statement(
  'import_people_seen',
  [],
  `select p.person, p.name, p.title,
     array(select e.id from external_ids e where e.workspace = p.workspace and e.kind = 'person' and e.key = p.person),
     array_agg(s.deal::text order by s.deal, s.place), array_agg(s.id order by s.deal, s.place)
   from stakeholders s
   join deal_access x on x.workspace = s.workspace and x.deal = s.deal
     and x.member = current_setting('prewin.member')::uuid
   join people p on p.workspace = s.workspace and p.person = s.person
   group by p.workspace, p.person, p.name, p.title order by p.person`,
)

const MAILS = statement('import_mails', [], `select id, key from external_ids where kind = 'mail'`)

/** All that a table may mean: accounts that are no secret, deals that may be seen, their people, and hashes of addresses. */
export function askingKnown(): Asked[] {
  return [ACCOUNTS, DEALS, PEOPLE, MAILS].map((one) => asked(one))
}

/** As the tables have them. */
export interface KnownRows {
  readonly accounts: readonly [account: string, name: string, external: string[]][]
  readonly deals: readonly [
    deal: string,
    name: string,
    account: string | null,
    state: 'open' | 'closed' | 'archived',
    isOurs: boolean,
    external: string[],
  ][]
  readonly people: readonly [
    person: string,
    name: string,
    title: string | null,
    external: string[],
    deals: string[],
    ids: string[],
  ][]
  readonly mails: readonly [hash: string, person: string][]
}

export function knownFrom([accounts, deals, people, mails]: readonly Rows[]): KnownRows {
  return { accounts, deals, people, mails } as unknown as KnownRows
}
