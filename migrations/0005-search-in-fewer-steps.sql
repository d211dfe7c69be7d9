-- The workspace is read once, not for each name that is looked at; and the deals of those found are looked up one by
-- one, whatever the planner guesses a text to be carried by.

create or replace function deals_found(part text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  with asked as materialized (
    select lower(part) collate "C" as text, current_setting('prewin.workspace')::uuid as workspace,
      current_setting('prewin.member')::uuid as member
  ), accounts_found as materialized (
    select a.account from public.accounts a
    where a.workspace = (select workspace from asked) and strpos(a.folded, (select text from asked)) > 0
  ), people_found as materialized (
    select p.person from public.people p
    where p.workspace = (select workspace from asked) and strpos(p.folded, (select text from asked)) > 0
  ), deals_found as materialized (
    select d.deal from public.deals d
    where d.workspace = (select workspace from asked) and strpos(d.folded, (select text from asked)) > 0
    union all
    select d.deal from accounts_found a cross join lateral (
      select d.deal from public.deals d
      where d.workspace = (select workspace from asked) and d.account = a.account offset 0) d
    union all
    select s.deal from people_found p cross join lateral (
      select s.deal from public.stakeholders s
      where s.workspace = (select workspace from asked) and s.person = p.person offset 0) s
  )
  select x.deal from public.deal_access x
  where x.workspace = (select workspace from asked) and x.member = (select member from asked)
    and x.deal in (select deal from deals_found)
$$;
