-- Spreadsheets that are brought in: the file while it is needed, what is proposed and chosen, what each row comes to,
-- and what was made of it, so that an import can be taken back as a whole.
--
-- An import is its member's: its rows name deals that another may not see. What came in the file (its name, samples,
-- rows) is text about people and lies in `import_files` and `import_rows` alone, where the eraser may delete it.

create table imports (
  workspace uuid not null references workspaces,
  import uuid not null,
  member uuid not null,
  created timestamptz not null,
  state text not null,
  -- Of the step that is under way.
  done integer not null default 0,
  total integer not null default 0,
  -- When whoever carries the step out last gave a sign of life, and whether he is to stop.
  beat timestamptz,
  stopping boolean not null default false,
  -- Why the last step ended early: a code.
  failure text,
  -- What each column means, by sheet and place; numbers and codes.
  choices jsonb,
  counts jsonb,
  applied timestamptz,
  undone timestamptz,
  primary key (workspace, import),
  foreign key (workspace, member) references members
);

create index imports_by_member on imports (workspace, member, created);

create table import_files (
  workspace uuid not null,
  import uuid not null,
  name text not null,
  -- Null: let go, since it was taken in.
  bytes bytea,
  -- The sheets as they were recognised, with samples.
  sheets jsonb,
  primary key (workspace, import),
  foreign key (workspace, import) references imports
);
alter table import_files alter column bytes set storage external;

create table import_rows (
  workspace uuid not null,
  import uuid not null,
  place integer not null,
  status text not null,
  shown jsonb not null,
  primary key (workspace, import, place),
  foreign key (workspace, import) references imports
);

create index import_rows_by_status on import_rows (workspace, import, status, place);

-- What an import wrote into a deal: the places of the log it filled, and whether it made the deal.
create table import_deals (
  workspace uuid not null,
  import uuid not null,
  deal uuid not null,
  made boolean not null,
  from_seq integer not null,
  to_seq integer not null,
  -- Those it put into the deal, by their ids there.
  people text[] not null,
  primary key (workspace, import, deal),
  foreign key (workspace, import) references imports,
  foreign key (workspace, deal) references deals
);

create index import_deals_by_deal on import_deals (workspace, deal);

-- The ids that others' systems give to what is here. Of an address of mail only its hash is kept.
create table external_ids (
  workspace uuid not null references workspaces,
  kind text not null check (kind in ('account', 'deal', 'person', 'mail')),
  id text not null,
  key uuid not null,
  import uuid not null,
  primary key (workspace, kind, id),
  foreign key (workspace, import) references imports
);

create index external_ids_by_import on external_ids (workspace, import);

-- What the columns of a table with these headings meant the last time: the hash of the headings, and codes.
create table import_mappings (
  workspace uuid not null references workspaces,
  signature text not null,
  columns jsonb not null,
  primary key (workspace, signature)
);

grant select, insert, update, delete on
  imports, import_files, import_rows, import_deals, external_ids, import_mappings to prewin_app;
grant select (workspace, import), delete on import_files, import_rows to prewin_eraser;

do $$
declare
  named text;
begin
  foreach named in array array[
    'imports', 'import_files', 'import_rows', 'import_deals', 'external_ids', 'import_mappings'
  ] loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
    execute format(
      'create policy workspace on %I to prewin_app, prewin_eraser
         using (workspace = current_setting(''prewin.workspace'')::uuid)
         with check (workspace = current_setting(''prewin.workspace'')::uuid)', named);
    execute format('create policy owner on %I to current_user using (true) with check (true)', named);
  end loop;
end $$;
