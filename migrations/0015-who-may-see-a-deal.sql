-- Who may see a deal: its owner, admins, those who manage a team its owner is in, that team itself where it is open, and
-- whom it is shared with.
--
-- `deal_access` says so for every member and deal, as all queries join it. It follows from the tables below and is kept by
-- the database itself, in the transaction that changes one of them, whoever writes: nobody can forget it, and the
-- application may not write it.

-- Each holds the one before. *read*: see it · *record*: add to its log, and take back what one recorded oneself ·
-- *review*: take back whatever anybody recorded · *own*: rename, move, archive, close, share and hand over.
create type access_level as enum ('read', 'record', 'review', 'own');

create table teams (
  workspace uuid not null references workspaces,
  team uuid not null,
  name text not null,
  -- A tree: the actions let no circle come about (src/actions/teams.ts).
  parent uuid,
  -- Whoever is in it sees the deals of the others in it.
  open boolean not null default false,
  primary key (workspace, team),
  foreign key (workspace, parent) references teams
);

create table team_members (
  workspace uuid not null,
  team uuid not null,
  member uuid not null,
  -- Reviews the deals of whoever is in the team or one below.
  manages boolean not null default false,
  primary key (workspace, team, member),
  foreign key (workspace, team) references teams,
  foreign key (workspace, member) references members
);

create index team_members_by_member on team_members (workspace, member);

alter table deals add column owner uuid;

update deals d set owner = coalesce(
  (select x.member from deal_access x where x.workspace = d.workspace and x.deal = d.deal and x.level = 'own'
   order by x.member limit 1),
  (select m.member from members m where m.workspace = d.workspace order by m.member limit 1));

alter table deals alter column owner set not null,
  -- Whoever opens it.
  alter column owner set default current_setting('prewin.member')::uuid,
  add foreign key (workspace, owner) references members;

create index deals_by_owner on deals (workspace, owner, deal);

-- A list is filtered by it.
alter table lines add column owner uuid;
update lines l set owner = d.owner from deals d where d.workspace = l.workspace and d.deal = l.deal;
alter table lines alter column owner set not null;

create table shares (
  workspace uuid not null,
  share uuid not null,
  deal uuid not null,
  -- With one member, or with a team and those below it.
  member uuid,
  team uuid,
  level access_level not null check (level < 'own'),
  -- Whether they may see what is sensitive in it, as far as they may see such things at all.
  sensitive boolean not null,
  by uuid not null,
  at timestamptz not null,
  primary key (workspace, share),
  unique nulls not distinct (workspace, deal, member, team),
  check ((member is null) <> (team is null)),
  foreign key (workspace, deal) references deals,
  foreign key (workspace, member) references members,
  foreign key (workspace, team) references teams
);

create index shares_by_team on shares (workspace, team) where team is not null;
create index shares_by_member on shares (workspace, member) where member is not null;

alter table deal_access drop constraint deal_access_level_check,
  -- It is made from rows that have these keys, and checking them again cost as much as making it.
  drop constraint deal_access_workspace_member_fkey,
  drop constraint deal_access_workspace_deal_fkey,
  alter column level type access_level
    using (case level when 'write' then 'record' else level end)::access_level,
  add column sensitive boolean not null default false;
alter table deal_access alter column sensitive drop default;

-- Counted once however many go.
drop trigger gone on deal_access;

create function count_access_gone() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.workspaces set access_gone = access_gone + 1 where workspace in (select g.workspace from gone_access g);
  return null;
end $$;

revoke execute on function count_access_gone() from public;

create trigger gone after delete on deal_access
  referencing old table as gone_access for each statement execute function count_access_gone();

-- Rows of lists name whoever owns the deal.
create trigger renamed after update on members
  referencing old table as changed for each statement execute function count_renaming();

-- The application reads what may be seen and never says so itself.
revoke insert, update, delete on deal_access from prewin_app;
-- Nor does it change who owns a deal but by `hand_over`.
revoke update on deals from prewin_app;
grant update (name, account, seq, archived, outcome, closed_on, frozen_on) on deals to prewin_app;
grant select, insert, update, delete on teams, team_members, shares to prewin_app;

do $$
declare
  named text;
begin
  foreach named in array array['teams', 'team_members', 'shares'] loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
    execute format(
      'create policy workspace on %I to prewin_app, prewin_eraser
         using (workspace = current_setting(''prewin.workspace'')::uuid)
         with check (workspace = current_setting(''prewin.workspace'')::uuid)', named);
    execute format('create policy owner on %I to current_user using (true) with check (true)', named);
  end loop;
end $$;

-- What access to these deals follows: of these members, of all where none are named. It is part of the plan of whoever
-- asks it.
create function access_due(of_workspace uuid, of_deals uuid[], of_members uuid[])
returns table (deal uuid, member uuid, level access_level, sensitive boolean)
language sql stable as $$
  with recursive asked as materialized (
    select d.deal, d.owner
    from unnest(of_deals) a(deal) join public.deals d on d.workspace = of_workspace and d.deal = a.deal
  ), owners as materialized (
    select distinct a.owner from asked a
  ), here as materialized (
    select m.member, m.role = 'admin' as is_admin, m.role = 'reader' as is_reader, m.sensitive
    from public.members m
    where m.workspace = of_workspace and m.left_on is null and (of_members is null or m.member = any(of_members))
  ), above (owner, team) as (
    -- The teams an owner is in, and those above them.
    select o.owner, t.team
    from owners o join public.team_members t on t.workspace = of_workspace and t.member = o.owner
    union
    select a.owner, t.parent
    from above a join public.teams t on t.workspace = of_workspace and t.team = a.team
    where t.parent is not null
  ), standings (owner, member, level) as (
    select o.owner, o.owner, 'own'::public.access_level from owners o
    union all
    select o.owner, h.member, 'own' from owners o cross join here h where h.is_admin
    union all
    select a.owner, m.member, 'review'
    from above a join public.team_members m on m.workspace = of_workspace and m.team = a.team and m.manages
    union all
    select o.owner, colleague.member, 'read'
    from owners o
    join public.team_members own on own.workspace = of_workspace and own.member = o.owner
    join public.teams t on t.workspace = of_workspace and t.team = own.team and t.open
    join public.team_members colleague on colleague.workspace = of_workspace and colleague.team = t.team
  ), standing as materialized (
    select s.owner, s.member, max(s.level) as level, max(s.level) >= 'record' and not h.is_reader as sensitive
    from standings s join here h on h.member = s.member
    group by s.owner, s.member, h.is_reader
  ), shared as materialized (
    select s.deal, s.member, s.team, s.level, s.sensitive
    from asked a join public.shares s on s.workspace = of_workspace and s.deal = a.deal
  ), below (shared_with, team) as (
    select distinct s.team, s.team from shared s where s.team is not null
    union
    select b.shared_with, t.team
    from below b join public.teams t on t.workspace = of_workspace and t.parent = b.team
  ), granted (deal, member, level, sensitive) as (
    select a.deal, s.member, s.level, s.sensitive
    from asked a join standing s on s.owner = a.owner
    union all
    select s.deal, s.member, s.level, s.sensitive from shared s where s.member is not null
    union all
    select s.deal, m.member, s.level, s.sensitive
    from shared s
    join below b on b.shared_with = s.team
    join public.team_members m on m.workspace = of_workspace and m.team = b.team
  )
  -- Whoever only reads never does more, and sees what is sensitive where it was shared with him, not by where he stands.
  select g.deal, h.member,
    case when h.is_reader then 'read' else max(g.level) end,
    h.sensitive and bool_or(g.sensitive)
  from granted g join here h on h.member = g.member
  group by g.deal, h.member, h.is_reader, h.sensitive
$$;

-- Puts what is due in the place of what is there, where they differ; says in how many places they did. For a few deals
-- each row is looked up, under a plan that is kept; for many all are read once, under a plan made for it.
create function keep_access(of_workspace uuid, of_deals uuid[], of_members uuid[]) returns integer
language plpgsql volatile security definer
set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan set enable_nestloop = on as $$
declare
  few constant integer := 100;
  differed integer;
begin
  if cardinality(of_deals) > few then
    perform set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_nestloop', 'off', true);
  end if;
  with due as materialized (
    select d.deal, d.member, d.level, d.sensitive from public.access_due(of_workspace, of_deals, of_members) d
  ), there as materialized (
    select x.deal, x.member, x.level, x.sensitive
    from unnest(of_deals) a(deal) join public.deal_access x on x.workspace = of_workspace and x.deal = a.deal
    where of_members is null or x.member = any(of_members)
  ), differing as materialized (
    select coalesce(d.deal, t.deal) as deal, coalesce(d.member, t.member) as member, d.level, d.sensitive,
      t.deal is null as is_new
    from due d full join there t on t.deal = d.deal and t.member = d.member
    where (d.level, d.sensitive) is distinct from (t.level, t.sensitive)
  ), gone as (
    delete from public.deal_access x using differing d
    where x.workspace = of_workspace and x.deal = d.deal and x.member = d.member and d.level is null
  ), changed as (
    update public.deal_access x set level = d.level, sensitive = d.sensitive from differing d
    where x.workspace = of_workspace and x.deal = d.deal and x.member = d.member and d.level is not null
      and not d.is_new
  ), given as (
    insert into public.deal_access (workspace, deal, member, level, sensitive)
    select of_workspace, d.deal, d.member, d.level, d.sensitive from differing d where d.is_new
  )
  select count(*) into differed from differing;
  return differed;
end $$;

-- What a change rests on must not change beside it. Whoever changes who stands where waits for all others that give or
-- take access, and they for him; the others meet at the deals they change.
create function access_lock(of_workspace uuid) returns bigint
language sql immutable set search_path = pg_catalog as $$
  select hashtextextended('access ' || of_workspace::text, 0)
$$;

create function all_deals_of(of_workspace uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(d.deal), '{}') from public.deals d where d.workspace = of_workspace
$$;

create function deals_opened() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  opened record;
begin
  for opened in select o.workspace, array_agg(o.deal) as deals from opened_deals o group by o.workspace loop
    perform pg_advisory_xact_lock_shared(public.access_lock(opened.workspace));
    perform public.keep_access(opened.workspace, opened.deals, null);
  end loop;
  return null;
end $$;

create trigger opened after insert on deals
  referencing new table as opened_deals for each statement execute function deals_opened();

-- Gives deals to another owner, with what was shared with him before; says how many. The only way to do so: watching
-- every writing of a deal for it would cost each of them.
create function hand_over(of_deals uuid[], to_member uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  asked constant uuid := current_setting('prewin.workspace')::uuid;
  handed uuid[];
begin
  perform pg_advisory_xact_lock_shared(public.access_lock(asked));
  with given as (
    update public.deals d set owner = to_member
    where d.workspace = asked and d.deal = any(of_deals) and d.owner <> to_member
    returning d.deal
  ), shown as (
    update public.lines l set owner = to_member from given g where l.workspace = asked and l.deal = g.deal
  ), ended as (
    delete from public.shares s using given g where s.workspace = asked and s.deal = g.deal and s.member = to_member
  )
  select array_agg(g.deal) into handed from given g;
  if handed is not null then
    perform public.keep_access(asked, handed, null);
  end if;
  return coalesce(cardinality(handed), 0);
end $$;

create function shares_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  shared record;
begin
  for shared in select s.workspace, array_agg(distinct s.deal) as deals from changed_shares s group by s.workspace loop
    perform pg_advisory_xact_lock_shared(public.access_lock(shared.workspace));
    perform from public.deals d where d.workspace = shared.workspace and d.deal = any(shared.deals)
      order by d.deal for no key update;
    perform public.keep_access(shared.workspace, shared.deals, null);
  end loop;
  return null;
end $$;

create trigger shared after insert on shares
  referencing new table as changed_shares for each statement execute function shares_changed();
create trigger changed after update on shares
  referencing new table as changed_shares for each statement execute function shares_changed();
create trigger unshared after delete on shares
  referencing old table as changed_shares for each statement execute function shares_changed();

-- His own access to all deals, and everybody's to those that are his.
create function team_members_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  moved record;
begin
  for moved in select t.workspace, array_agg(distinct t.member) as members from changed_team_members t
    group by t.workspace loop
    perform pg_advisory_xact_lock(public.access_lock(moved.workspace));
    perform public.keep_access(moved.workspace, public.all_deals_of(moved.workspace), moved.members);
    perform public.keep_access(moved.workspace,
      (select coalesce(array_agg(d.deal), '{}') from public.deals d
       where d.workspace = moved.workspace and d.owner = any(moved.members)), null);
  end loop;
  return null;
end $$;

create trigger joined after insert on team_members
  referencing new table as changed_team_members for each statement execute function team_members_changed();
create trigger changed after update on team_members
  referencing new table as changed_team_members for each statement execute function team_members_changed();
create trigger went after delete on team_members
  referencing old table as changed_team_members for each statement execute function team_members_changed();

create function team_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(public.access_lock(new.workspace));
  perform public.keep_access(new.workspace, public.all_deals_of(new.workspace), null);
  return null;
end $$;

-- A new team has nobody in it yet, one that goes has nobody left.
create trigger changed after update of parent, open on teams
  for each row when (old.parent is distinct from new.parent or old.open <> new.open) execute function team_changed();

create function member_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(public.access_lock(new.workspace));
  perform public.keep_access(new.workspace, public.all_deals_of(new.workspace), array[new.member]);
  return null;
end $$;

create trigger came after insert on members
  for each row when (new.role = 'admin') execute function member_changed();
create trigger stands_otherwise after update of role, sensitive, left_on on members
  for each row when ((old.role, old.sensitive, old.left_on) is distinct from (new.role, new.sensitive, new.left_on))
  execute function member_changed();

-- Makes the access of the workspace anew; says in how many places it was not as it should be.
create function renew_access() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  asked constant uuid := current_setting('prewin.workspace')::uuid;
begin
  perform pg_advisory_xact_lock(public.access_lock(asked));
  return public.keep_access(asked, public.all_deals_of(asked), null);
end $$;

revoke execute on function access_due(uuid, uuid[], uuid[]), keep_access(uuid, uuid[], uuid[]), all_deals_of(uuid),
  deals_opened(), hand_over(uuid[], uuid), shares_changed(), team_members_changed(), team_changed(), member_changed(),
  renew_access() from public;
grant execute on function hand_over(uuid[], uuid), renew_access() to prewin_app;

select keep_access(w.workspace, all_deals_of(w.workspace), null) from workspaces w;
