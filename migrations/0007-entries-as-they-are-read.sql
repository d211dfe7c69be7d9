-- A log is read whole, and as text; taken apart on the way in and put together on the way out, each entry cost more
-- than finding it. Keys also keep the order in which they were written.
alter table entries alter column body type json using body::json;
alter table utterances alter column texts type json using texts::json;
