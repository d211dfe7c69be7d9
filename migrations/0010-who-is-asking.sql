-- Who is asking: members with an account, invitations, keys, sessions, and what was done about them.
--
-- What proves who somebody is (password hashes, secrets of second factors, passkeys) lives in a schema of its own that
-- only the role prewin_sign_in may read (src/store/roles.ts). The application asks it through the functions below, which
-- give back who is asking and never how he proved it. Of sessions, keys and links only hashes are kept: whoever steals a
-- copy of the database can sign in as nobody.

create schema sign_in;

-- The tables of better-auth, with names of ours (src/sign-in/tables.ts).

create table sign_in.accounts (
  account text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  second_factor boolean not null default false,
  created timestamptz not null default now(),
  changed timestamptz not null default now()
);

-- By what somebody may prove who he is: a password, or an identity at a provider.
create table sign_in.credentials (
  credential text primary key,
  account text not null references sign_in.accounts on delete cascade,
  provider text not null,
  subject text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires timestamptz,
  refresh_token_expires timestamptz,
  scope text,
  created timestamptz not null default now(),
  changed timestamptz not null default now(),
  unique (provider, subject)
);
create index credentials_by_account on sign_in.credentials (account);

create table sign_in.sessions (
  session text primary key,
  account text not null references sign_in.accounts on delete cascade,
  -- SHA-256 of what the cookie carries.
  token text not null unique,
  expires timestamptz not null,
  created timestamptz not null default now(),
  -- When it was last used, to within some minutes.
  changed timestamptz not null default now(),
  remote text,
  device text,
  -- The workspace last chosen.
  workspace uuid
);
create index sessions_by_account on sign_in.sessions (account);

create table sign_in.verifications (
  verification text primary key,
  identifier text not null,
  value text not null,
  expires timestamptz not null,
  created timestamptz not null default now(),
  changed timestamptz not null default now()
);
create index verifications_by_identifier on sign_in.verifications (identifier);

create table sign_in.second_factors (
  second_factor text primary key,
  account text not null references sign_in.accounts on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failures integer not null default 0,
  locked_until timestamptz
);
create index second_factors_by_account on sign_in.second_factors (account);

create table sign_in.passkeys (
  passkey text primary key,
  account text not null references sign_in.accounts on delete cascade,
  name text,
  public_key text not null,
  credential text not null unique,
  counter bigint not null,
  device text not null,
  backed_up boolean not null,
  transports text,
  created timestamptz,
  aaguid text
);
create index passkeys_by_account on sign_in.passkeys (account);

-- And ours: who tried how often; `key` is a hash of an address, or of a remote address.
create table sign_in.attempts (
  key text primary key,
  since timestamptz not null,
  tries integer not null
);

-- The one link to the first account, while there is none.
create table sign_in.setup (
  one boolean primary key default true check (one),
  hash text not null,
  made timestamptz not null default now()
);

grant usage on schema sign_in to prewin_sign_in;
grant select, insert, update, delete on
  sign_in.accounts, sign_in.credentials, sign_in.sessions, sign_in.verifications, sign_in.second_factors,
  sign_in.passkeys, sign_in.attempts to prewin_sign_in;

-- Members.

update members set role = 'admin' where role = 'owner';

alter table members
  -- Null: has never signed in here.
  add column account text references sign_in.accounts,
  -- May read what is marked as sensitive.
  add column sensitive boolean not null default true,
  -- Null: as the workspace has it, or the browser.
  add column language text check (language in ('zh', 'en')),
  add column theme text check (theme in ('light', 'dark')),
  add column time_zone text,
  add column joined timestamptz not null default now(),
  -- The day since which somebody is no longer here; his name stays beside what he recorded.
  add column left_on date,
  add constraint members_role check (role in ('admin', 'manager', 'seller', 'reader')),
  add unique (workspace, account);

create index members_by_account on members (account) where account is not null;

create table invitations (
  workspace uuid not null references workspaces,
  invitation uuid not null,
  hash text not null unique,
  role text not null check (role in ('admin', 'manager', 'seller', 'reader')),
  -- Where it is bound to an address, only that one may come by it.
  email text check (email = lower(email)),
  made timestamptz not null,
  made_by uuid not null,
  expires timestamptz not null,
  used timestamptz,
  used_by uuid,
  withdrawn timestamptz,
  primary key (workspace, invitation),
  foreign key (workspace, made_by) references members,
  foreign key (workspace, used_by) references members
);
create index invitations_by_email on invitations (email) where email is not null;

create table api_keys (
  workspace uuid not null references workspaces,
  key uuid not null,
  member uuid not null,
  name text not null,
  hash text not null unique,
  scopes text[] not null check (scopes <@ array['read', 'record', 'manage']),
  made timestamptz not null,
  expires timestamptz not null,
  -- To within some minutes.
  used timestamptz,
  primary key (workspace, key),
  foreign key (workspace, member) references members
);

-- Who did what about access; `about` holds ids and codes, never words.
create table audit (
  workspace uuid not null references workspaces,
  seq bigint not null generated always as identity,
  at timestamptz not null,
  -- Null: nobody who had signed in.
  member uuid,
  what text not null,
  about text[] not null,
  primary key (workspace, seq)
);

grant select, insert, update on invitations to prewin_app;
grant select, insert, delete on api_keys to prewin_app;
grant select, insert on audit to prewin_app;

do $$
declare
  named text;
begin
  foreach named in array array['invitations', 'api_keys', 'audit'] loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
    execute format(
      'create policy workspace on %I to prewin_app
         using (workspace = current_setting(''prewin.workspace'')::uuid)
         with check (workspace = current_setting(''prewin.workspace'')::uuid)', named);
    execute format('create policy owner on %I to current_user using (true) with check (true)', named);
  end loop;
end $$;

-- Whatever changes who is asking is told to every server at once.

create function tell_who() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  case tg_argv[0]
    when 'session' then perform pg_notify('prewin_who', old.token);
    when 'key' then perform pg_notify('prewin_who', old.hash);
    else
      perform pg_notify('prewin_who', 'account ' || coalesce(old.account, ''));
      perform pg_notify('prewin_who', 'account ' || coalesce(new.account, ''));
  end case;
  return null;
end $$;

create trigger tell_who after delete on sign_in.sessions for each row execute function tell_who('session');
create trigger tell_who_chosen after update on sign_in.sessions for each row
  when (old.workspace is distinct from new.workspace or old.expires is distinct from new.expires)
  execute function tell_who('session');
create trigger tell_who after delete on api_keys for each row execute function tell_who('key');
create trigger tell_who after insert or delete on members for each row execute function tell_who('member');
create trigger tell_who_changed after update on members for each row
  when ((old.role, old.sensitive, old.account, old.left_on) is distinct from (new.role, new.sensitive, new.account, new.left_on))
  execute function tell_who('member');

-- Who is asking, by the hash of what he brought. One row for each workspace he is a member of; one without a workspace
-- where he is of none.

create function asks_by_session(brought text) returns table (
  session text, account text, chosen uuid, workspace uuid, member uuid, role text, sensitive boolean, time_zone text)
language sql volatile security definer set search_path = pg_catalog, public as $$
  update sign_in.sessions s set changed = now()
  where s.token = brought and s.changed < now() - interval '5 minutes' and s.changed > now() - interval '7 days';
  select s.session, s.account, s.workspace, m.workspace, m.member, m.role, m.sensitive, w.time_zone
  from sign_in.sessions s
  left join public.members m on m.account = s.account and m.left_on is null
  left join public.workspaces w on w.workspace = m.workspace
  where s.token = brought and s.expires > now() and s.changed > now() - interval '7 days'
  order by m.joined, m.workspace
$$;

create function asks_by_key(brought text) returns table (
  key uuid, account text, scopes text[], expires timestamptz,
  workspace uuid, member uuid, role text, sensitive boolean, time_zone text)
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.api_keys k set used = now()
  where k.hash = brought and (k.used is null or k.used < now() - interval '5 minutes');
  select k.key, m.account, k.scopes, k.expires, m.workspace, m.member, m.role, m.sensitive, w.time_zone
  from public.api_keys k
  join public.members m on m.workspace = k.workspace and m.member = k.member and m.left_on is null
  join public.workspaces w on w.workspace = m.workspace
  where k.hash = brought and k.expires > now()
$$;

-- The first workspace with its first admin, who is asking where nobody has to sign in: whether somebody signs in
-- anywhere yet (`inhabited`), and in this one (`taken`).
drop function first_workspace();
create function first_workspace() returns table (
  workspace uuid, member uuid, role text, sensitive boolean, time_zone text, demo boolean, taken boolean, inhabited boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.workspace, m.member, m.role, m.sensitive, w.time_zone, w.demo is not null,
    exists (select from public.members t where t.workspace = w.workspace and t.account is not null),
    exists (select from public.members t where t.account is not null)
  from public.workspaces w join public.members m on m.workspace = w.workspace and m.role = 'admin'
  order by w.created, w.workspace, m.joined, m.member limit 1
$$;

-- Every workspace with its first admin, on whose behalf the server does the work of each day.
create function served_workspaces() returns table (
  workspace uuid, member uuid, role text, sensitive boolean, time_zone text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct on (w.created, w.workspace) w.workspace, m.member, m.role, m.sensitive, w.time_zone
  from public.workspaces w join public.members m on m.workspace = w.workspace and m.role = 'admin'
  order by w.created, w.workspace, m.joined, m.member
$$;

-- The setup link: one at a time, and none once somebody has an account.

create function make_setup_link(made text) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from sign_in.setup;
  insert into sign_in.setup (hash)
  select made where not exists (select from public.members m where m.account is not null);
  select exists (select from sign_in.setup)
$$;

create function is_setup_link(brought text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from sign_in.setup s where s.hash = brought)
    and not exists (select from public.members m where m.account is not null)
$$;

-- Whoever takes it has it alone: the others wait for its row, and find it gone.
create function take_setup_link(brought text) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  with taken as (delete from sign_in.setup s where s.hash = brought returning 1)
  select exists (select from taken) and not exists (select from public.members m where m.account is not null)
$$;

-- Invitations that still hold: by the hash of their link, or by the address they are bound to.

create function invitation_by_link(brought text) returns table (
  workspace uuid, invitation uuid, role text, email text, name text, language text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.workspace, i.invitation, i.role, i.email, w.name, w.language
  from public.invitations i join public.workspaces w on w.workspace = i.workspace
  where i.hash = brought and i.used is null and i.withdrawn is null and i.expires > now()
$$;

create function invitations_for(address text) returns table (workspace uuid, invitation uuid, role text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.workspace, i.invitation, i.role from public.invitations i
  where i.email = lower(address) and i.used is null and i.withdrawn is null and i.expires > now()
  order by i.made
$$;

-- The addresses of the members of the workspace one is in, and whether they sign in elsewhere as well.
create function member_accounts() returns table (member uuid, email text, second_factor boolean, elsewhere boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.member, a.email, a.second_factor,
    exists (select from public.members o where o.account = m.account and o.workspace <> m.workspace)
  from public.members m join sign_in.accounts a on a.account = m.account
  where m.workspace = current_setting('prewin.workspace')::uuid
$$;

-- Where an account is a member.
create function workspaces_of(asked text) returns table (workspace uuid, name text, role text, member uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.workspace, w.name, m.role, m.member
  from public.members m join public.workspaces w on w.workspace = m.workspace
  where m.account = asked and m.left_on is null order by m.joined, w.workspace
$$;

revoke execute on function asks_by_session(text), asks_by_key(text), first_workspace(), served_workspaces(),
  make_setup_link(text), is_setup_link(text), take_setup_link(text), invitation_by_link(text), invitations_for(text),
  member_accounts(), workspaces_of(text) from public;
grant execute on function asks_by_session(text), asks_by_key(text), first_workspace(), served_workspaces(),
  make_setup_link(text), is_setup_link(text), take_setup_link(text), invitation_by_link(text), invitations_for(text),
  member_accounts(), workspaces_of(text) to prewin_app;
