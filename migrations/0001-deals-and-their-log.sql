-- Deals and the append-only log they are judged from.
--
-- Every table leads with the workspace, and row security compares the workspace alone. It is forced: whoever connects
-- without a workspace set for the transaction gets an error, never somebody else's rows. What a member may see of his
-- workspace is `deal_access`, kept by the actions and joined by every query.
--
-- Personal text lives in `people` and `utterances` and nowhere else: they alone are what the eraser may delete from.

-- The roles prewin_app and prewin_eraser are there before the first step: they belong to the whole cluster
-- (src/store/roles.ts, src/store/embedded/provision.ts).

-- Names as a Chinese reader expects them: Latin first, then by pinyin, numbers by their size. Where the server was
-- built without ICU, by code point.
do $$ begin
  create collation names (provider = icu, locale = 'zh-u-kn-true');
exception when others then
  create collation names from "C";
end $$;

create table workspaces (
  workspace uuid primary key,
  name text not null,
  language text not null check (language in ('zh', 'en')),
  time_zone text not null,
  currency text not null,
  -- Null: no demo in it.
  demo jsonb,
  created timestamptz not null default now()
);

create table members (
  workspace uuid not null references workspaces,
  member uuid not null,
  name text not null,
  role text not null,
  primary key (workspace, member)
);

create table accounts (
  workspace uuid not null references workspaces,
  account uuid not null,
  name text collate names not null,
  primary key (workspace, account),
  unique (workspace, name)
);

create table people (
  workspace uuid not null references workspaces,
  person uuid not null,
  name text not null,
  title text,
  primary key (workspace, person)
);

create table deals (
  workspace uuid not null references workspaces,
  deal uuid not null,
  account uuid,
  name text collate names not null,
  opened date not null,
  -- The last place given in the log, under this row's lock.
  seq integer not null default 0,
  archived boolean not null default false,
  outcome text,
  closed_on date,
  -- The day its closing entered the log: how it is judged stays as it was then.
  frozen_on date,
  primary key (workspace, deal),
  foreign key (workspace, account) references accounts,
  check ((outcome is null) = (closed_on is null) and (outcome is null) = (frozen_on is null))
);

create index deals_by_account on deals (workspace, account, deal);

create table deal_access (
  workspace uuid not null,
  member uuid not null,
  deal uuid not null,
  level text not null check (level in ('read', 'write', 'own')),
  -- The deal first: a list looks up whether each of its deals may be seen.
  primary key (workspace, deal, member),
  foreign key (workspace, member) references members,
  foreign key (workspace, deal) references deals
);

create table stakeholders (
  workspace uuid not null,
  deal uuid not null,
  -- As deal files and the log call him: 'wang', 'p1'.
  id text not null,
  person uuid not null,
  placeholder boolean not null default false,
  -- In the order in which they came.
  place integer not null,
  primary key (workspace, deal, id),
  foreign key (workspace, deal) references deals
);

create index stakeholders_by_person on stakeholders (workspace, person);

-- The log. Entries are appended under the lock of the deal's row. Those that a deal file brought share a `seq`, since a
-- file knows no order of arrival; `place` is how it was arranged.
create table entries (
  workspace uuid not null,
  deal uuid not null,
  seq integer not null,
  place integer not null default 0,
  id text not null,
  kind text not null,
  -- The day it was learned, the day it entered the log, and the moment.
  "on" date not null,
  recorded date not null,
  at timestamptz not null,
  by uuid not null,
  -- Codes, numbers, days and ids; whatever somebody put in words is in `utterances`.
  body jsonb not null,
  primary key (workspace, deal, seq, place),
  unique (workspace, deal, id),
  foreign key (workspace, deal) references deals
);

create table utterances (
  workspace uuid not null,
  deal uuid not null,
  seq integer not null,
  place integer not null default 0,
  -- By where in the entry they belong: words, note, value, value.text, purpose, what …
  texts jsonb not null,
  primary key (workspace, deal, seq, place)
);

-- A deal's row in lists: true for (seq, day, method). A cache, replaced with every append, and so with whatever the
-- row repeats from `deals` and `accounts`.
create table lines (
  workspace uuid not null,
  deal uuid not null,
  name text collate names not null,
  account uuid,
  account_name text collate names,
  seq integer not null,
  day date not null,
  method text not null,
  -- open, or how it ended.
  state text not null,
  archived boolean not null,
  opened date not null,
  stage text,
  stage_rank smallint,
  amount double precision,
  currency text,
  close_by date,
  seller_win double precision,
  call text not null,
  call_rank smallint not null,
  strategy text not null,
  expected_value double precision,
  win double precision not null,
  drive double precision not null,
  resistance double precision not null,
  unknown double precision not null,
  heard date,
  findings text[] not null,
  -- Those the row speaks of, by their local ids.
  people text[] not null,
  -- As the list sends it, but for the people: JSON of the deal's own names, codes, numbers and ids.
  shown text not null,
  primary key (workspace, deal),
  foreign key (workspace, deal) references deals
);

-- One index for each way of sorting what is open and in sight; the rest is found through the filters.
create index lines_by_name on lines (workspace, name, deal) where state = 'open' and not archived;
create index lines_by_account on lines (workspace, account_name, deal) where state = 'open' and not archived;
create index lines_by_expected_value on lines (workspace, expected_value, deal) where state = 'open' and not archived;
create index lines_by_win on lines (workspace, win, deal) where state = 'open' and not archived;
create index lines_by_amount on lines (workspace, amount, deal) where state = 'open' and not archived;
create index lines_by_close on lines (workspace, close_by, deal) where state = 'open' and not archived;
create index lines_by_heard on lines (workspace, heard, deal) where state = 'open' and not archived;
create index lines_by_call on lines (workspace, call_rank, deal) where state = 'open' and not archived;
create index lines_by_stage on lines (workspace, stage_rank, deal) where state = 'open' and not archived;
create index lines_by_opened on lines (workspace, opened, deal) where state = 'open' and not archived;
create index lines_by_unknown on lines (workspace, unknown, deal) where state = 'open' and not archived;
create index lines_by_drive on lines (workspace, drive, deal) where state = 'open' and not archived;
create index lines_by_resistance on lines (workspace, resistance, deal) where state = 'open' and not archived;
create index lines_by_seller_win on lines (workspace, seller_win, deal) where state = 'open' and not archived;
-- Which are judged for an earlier day, or by another method.
create index lines_by_age on lines (workspace, method, day) where state = 'open' and not archived;
create index lines_by_finding on lines using gin (findings);

-- The line a deal had at the end of an ISO week (`week`: its Monday), for what changed since.
create table line_weeks (
  workspace uuid not null,
  deal uuid not null,
  week date not null,
  day date not null,
  method text not null,
  shown text not null,
  primary key (workspace, deal, week),
  foreign key (workspace, deal) references deals
);

-- A deal's whole assessment: true for (seq, day, method, view). A cache, made on first read; where a text or a name
-- belongs stands its place in `utterances` or `people`.
create table bodies (
  workspace uuid not null,
  deal uuid not null,
  view text not null,
  seq integer not null,
  day date not null,
  method text not null,
  body text not null,
  -- The texts it needs, in their order: of which entry, and which of its texts.
  text_seqs integer[] not null,
  text_places integer[] not null,
  text_names text[] not null,
  primary key (workspace, deal, view),
  foreign key (workspace, deal) references deals
);

create table idempotency_keys (
  workspace uuid not null references workspaces,
  member uuid not null,
  key text not null,
  -- Of the request: a key that comes again with another one is refused.
  request text not null,
  -- The deal whose row belongs into the answer, and the rest of it; no names.
  deal uuid not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (workspace, member, key)
);

create index idempotency_keys_by_time on idempotency_keys (workspace, at);

grant usage on schema public to prewin_app, prewin_eraser;

-- The log is only ever appended to.
grant select, insert on entries, utterances to prewin_app;
grant select, insert, update on workspaces, members, accounts, deals to prewin_app;
grant select, insert, update, delete on people, deal_access, stakeholders, lines, line_weeks, bodies, idempotency_keys to prewin_app;

grant select, delete on people, utterances to prewin_eraser;
grant select (workspace, deal) on deals to prewin_eraser;
-- What was made from erased text goes with it.
grant select (workspace, deal), delete on bodies to prewin_eraser;

do $$
declare
  named text;
begin
  foreach named in array array[
    'workspaces', 'members', 'accounts', 'people', 'deals', 'deal_access', 'stakeholders', 'entries', 'utterances',
    'lines', 'line_weeks', 'bodies', 'idempotency_keys'
  ] loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
    execute format(
      'create policy workspace on %I to prewin_app, prewin_eraser
         using (workspace = current_setting(''prewin.workspace'')::uuid)
         with check (workspace = current_setting(''prewin.workspace'')::uuid)', named);
    -- Later migrations, and the functions below, which compare the workspace themselves.
    execute format('create policy owner on %I to current_user using (true) with check (true)', named);
  end loop;
end $$;

-- Which workspace a server without sign-in serves: the first.
create function first_workspace() returns table (workspace uuid, member uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.workspace, m.member
  from public.workspaces w join public.members m on m.workspace = w.workspace
  order by w.created, w.workspace, m.member limit 1
$$;

-- The deals of the one who asks that carry a text: in their name, their account's, or one of their people's. Row
-- security would keep a search from its indexes; so this looks past it, and compares workspace and member itself.
create function deals_found(part text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select x.deal
  from public.deal_access x
  where x.workspace = current_setting('prewin.workspace')::uuid
    and x.member = current_setting('prewin.member')::uuid
    and x.deal in (
      select d.deal from public.deals d
      where d.workspace = current_setting('prewin.workspace')::uuid and strpos(lower(d.name), lower(part)) > 0
      union all
      select d.deal from public.accounts a join public.deals d on d.workspace = a.workspace and d.account = a.account
      where a.workspace = current_setting('prewin.workspace')::uuid and strpos(lower(a.name), lower(part)) > 0
      union all
      select s.deal from public.people p join public.stakeholders s on s.workspace = p.workspace and s.person = p.person
      where p.workspace = current_setting('prewin.workspace')::uuid and strpos(lower(p.name), lower(part)) > 0
    )
$$;

-- The deals of the one who asks with any of these findings.
create function deals_with_findings(codes text[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.deal
  from public.lines l
  join public.deal_access x on x.workspace = l.workspace and x.deal = l.deal
    and x.member = current_setting('prewin.member')::uuid
  where l.workspace = current_setting('prewin.workspace')::uuid and l.findings && codes
$$;

revoke execute on function first_workspace(), deals_found(text), deals_with_findings(text[]) from public;
grant execute on function first_workspace(), deals_found(text), deals_with_findings(text[]) to prewin_app;
