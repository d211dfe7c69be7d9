-- A server holds what lists are filtered, sorted and searched by in memory (docs/decisions/0010). Here is kept what
-- tells it, with each list, whether that is still so: which lines and which access were written since, and by a count
-- of the workspace's each that some are gone.

alter table workspaces
  add column lines_gone bigint not null default 0,
  add column access_gone bigint not null default 0;

-- The transaction that wrote a row last: a later look asks for those that the one before may not have seen.
alter table lines add column changed xid8 not null default pg_current_xact_id();
alter table deal_access add column changed xid8 not null default pg_current_xact_id();

create function note_change() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  new.changed = pg_current_xact_id();
  return new;
end $$;

create trigger changed before insert or update on lines for each row execute function note_change();
create trigger changed before insert or update on deal_access for each row execute function note_change();

create function count_gone() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_table_name = 'lines' then
    update public.workspaces set lines_gone = lines_gone + 1 where workspace = old.workspace;
  else
    update public.workspaces set access_gone = access_gone + 1 where workspace = old.workspace;
  end if;
  return null;
end $$;

create trigger gone after delete on lines for each row execute function count_gone();
create trigger gone after delete on deal_access for each row execute function count_gone();
-- Given to another, it is gone from the one who had it.
create trigger given after update on deal_access for each row
  when ((old.workspace, old.member, old.deal) is distinct from (new.workspace, new.member, new.deal))
  execute function count_gone();

revoke execute on function note_change(), count_gone() from public;

create index lines_by_change on lines (workspace, changed);
create index deal_access_by_change on deal_access (workspace, changed);
create index deal_access_by_member on deal_access (workspace, member, deal);

-- Nothing is sorted or searched here any more, and every append paid for it.
drop index lines_by_name, lines_by_account, lines_by_expected_value, lines_by_win, lines_by_amount, lines_by_close,
  lines_by_heard, lines_by_call, lines_by_stage, lines_by_opened, lines_by_unknown, lines_by_drive,
  lines_by_resistance, lines_by_seller_win, lines_by_age;
drop function deals_found(text);
alter table deals drop column folded;
alter table accounts drop column folded;
alter table people drop column folded;
