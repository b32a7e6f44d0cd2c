-- Texts that are compared are in normal form C, however they come in: a name with A and a ring finds the one with Å,
-- and a reference is the same reference (R8). The API composes what is typed; this holds it for whatever else writes,
-- the version before included. Apart from 0013, so that the tables are locked for no longer than it takes to say so.
set local lock_timeout = '10s';
--> statement-breakpoint
create function compose_reference() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  -- One that stands beside its twin since before (0013) stays as it is until it is changed.
  if tg_op = 'INSERT' or new.reference is distinct from old.reference then
    new.reference := normalize(new.reference, NFC);
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger employments_reference_composed before insert or update of reference on employments
  for each row when (new.reference is not nfc normalized) execute function compose_reference();
--> statement-breakpoint
create function compose_name() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  new.name := normalize(new.name, NFC);
  return new;
end
$$;
--> statement-breakpoint
create trigger citizens_name_composed before insert or update of name on citizens
  for each row when (new.name is not nfc normalized) execute function compose_name();
