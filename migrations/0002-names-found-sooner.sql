-- A search looks at every name: what it compares is folded once, when the name is written, and in plain bytes.

alter table deals add column folded text collate "C" generated always as (lower(name collate "default")) stored;
alter table accounts add column folded text collate "C" generated always as (lower(name collate "default")) stored;
alter table people add column folded text collate "C" generated always as (lower(name)) stored;

create or replace function deals_found(part text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  with sought as materialized (select lower(part) collate "C" as text)
  select x.deal
  from public.deal_access x
  where x.workspace = current_setting('prewin.workspace')::uuid
    and x.member = current_setting('prewin.member')::uuid
    and x.deal in (
      select d.deal from public.deals d
      where d.workspace = current_setting('prewin.workspace')::uuid
        and strpos(d.folded, (select text from sought)) > 0
      union all
      select d.deal from public.accounts a join public.deals d on d.workspace = a.workspace and d.account = a.account
      where a.workspace = current_setting('prewin.workspace')::uuid
        and strpos(a.folded, (select text from sought)) > 0
      union all
      select s.deal from public.people p join public.stakeholders s on s.workspace = p.workspace and s.person = p.person
      where p.workspace = current_setting('prewin.workspace')::uuid
        and strpos(p.folded, (select text from sought)) > 0
    )
$$;
