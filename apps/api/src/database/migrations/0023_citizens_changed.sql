-- When what a municipality sees of a frikort was last changed, for systems that keep a copy: stamped by a trigger, so that
-- nobody who writes can forget it, and not by what concerns the municipality not at all, such as an exchange of keys. What
-- is there was changed when this came, so whoever begins by asking since before then is told of everybody.
alter table citizens add column changed_at timestamp with time zone default now() not null;
--> statement-breakpoint
-- Not the beginning of the transaction: it may be long ago when the row is written.
alter table citizens alter column changed_at set default clock_timestamp();
--> statement-breakpoint
create function stamp_citizen_change() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  new.changed_at := clock_timestamp();
  return new;
end
$$;
--> statement-breakpoint
revoke execute on function stamp_citizen_change() from public;
--> statement-breakpoint
create trigger citizens_changed before update on citizens for each row
  when ((old.name, old.name_protected, old.register_status, old.card_number, old.status, old.authority_code,
      old.assigned_caseworker_id)
    is distinct from (new.name, new.name_protected, new.register_status, new.card_number, new.status,
      new.authority_code, new.assigned_caseworker_id))
  execute function stamp_citizen_change();
--> statement-breakpoint
-- For a new CPR number, which looks like an exchange of keys.
grant update (changed_at) on citizens to frikort_app;
