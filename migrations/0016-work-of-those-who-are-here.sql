-- On whose behalf the server works by itself: an admin who has left sees nothing any more, so nothing would be done.

create or replace function first_workspace() returns table (
  workspace uuid, member uuid, role text, sensitive boolean, time_zone text, demo boolean, taken boolean, inhabited boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.workspace, m.member, m.role, m.sensitive, w.time_zone, w.demo is not null,
    exists (select from public.members t where t.workspace = w.workspace and t.account is not null),
    exists (select from public.members t where t.account is not null)
  from public.workspaces w
  join public.members m on m.workspace = w.workspace and m.role = 'admin' and m.left_on is null
  order by w.created, w.workspace, m.joined, m.member limit 1
$$;

create or replace function served_workspaces() returns table (
  workspace uuid, member uuid, role text, sensitive boolean, time_zone text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct on (w.created, w.workspace) w.workspace, m.member, m.role, m.sensitive, w.time_zone
  from public.workspaces w
  join public.members m on m.workspace = w.workspace and m.role = 'admin' and m.left_on is null
  order by w.created, w.workspace, m.joined, m.member
$$;
