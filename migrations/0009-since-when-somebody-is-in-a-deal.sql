-- A past day shows who was in the deal by then. Null: as long as the deal is known, for a file does not say since when,
-- and before this step nobody wrote it down.

alter table stakeholders add column joined date;
