-- A server keeps rows of lists ready, each true for its line (whose row version tells) and for the names in it. Those
-- are told by a count of the workspace's: it goes up wherever somebody's name, or his being in a deal, changes or goes.

alter table workspaces add column renamed bigint not null default 0;

create function count_renaming() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.workspaces set renamed = renamed + 1 where workspace in (select workspace from changed);
  return null;
end $$;

revoke execute on function count_renaming() from public;

create trigger renamed after update on people
  referencing old table as changed for each statement execute function count_renaming();
create trigger removed after delete on people
  referencing old table as changed for each statement execute function count_renaming();
create trigger renamed after update on stakeholders
  referencing old table as changed for each statement execute function count_renaming();
create trigger removed after delete on stakeholders
  referencing old table as changed for each statement execute function count_renaming();

-- Unpacking costs more than the room saved: a list that is filtered walks past the findings of hundreds of deals, and
-- an assessment is read whole, every time.
alter table lines alter column findings set storage plain, alter column shown set storage external;
alter table bodies alter column body set storage external;
