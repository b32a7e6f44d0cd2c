-- Whoever has to decide a transfer is told of it, and whoever opened it that it was refused (R35): of the authority, or
-- of the caseworker, and for an authority that may not know of whom, of nobody.
create function queue_transfers() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    insert into public.event_queue (id, what, at, citizen_id, authority_code)
    values (gen_random_uuid(), case new.kind when 'offer' then 'transfer-offered' else 'transfer-requested' end,
      new.opened_at, new.citizen_id, new.decider_code);
  else
    insert into public.event_queue (id, what, at, citizen_id, caseworker_id)
    values (gen_random_uuid(), 'transfer-refused', clock_timestamp(), new.citizen_id, new.opened_by);
  end if;
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function queue_transfers() from public;
--> statement-breakpoint
create trigger transfers_told after insert on transfers for each row execute function queue_transfers();
--> statement-breakpoint
create trigger transfers_refused after update of state on transfers for each row
  when (old.state = 'pending' and new.state = 'refused') execute function queue_transfers();
--> statement-breakpoint
-- Whoever undoes an assignment did that themselves too.
create or replace function queue_moves() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  done_by uuid;
begin
  if new.authority_code <> old.authority_code then
    insert into public.event_queue (id, what, at, citizen_id, caseworker_id)
    select gen_random_uuid(), move.what, clock_timestamp(), new.id, move.caseworker_id
    from (values ('citizen-moved-away', old.assigned_caseworker_id), ('citizen-moved-here', null))
      move (what, caseworker_id)
    where move.what = 'citizen-moved-here' or move.caseworker_id is not null;
  elsif new.assigned_caseworker_id is not null then
    select actor_id into done_by from public.history_events
    where citizen_id = new.id and event in ('caseworker-assigned', 'caseworker-released', 'assignment-undone')
    order by at desc, id desc limit 1;
    insert into public.event_queue (id, what, at, citizen_id, caseworker_id)
    select gen_random_uuid(), move.what, clock_timestamp(), new.id, move.caseworker_id
    from (values ('caseworker-replaced', old.assigned_caseworker_id),
      ('caseworker-given', new.assigned_caseworker_id)) move (what, caseworker_id)
    where move.caseworker_id is distinct from done_by and move.caseworker_id is not null;
  end if;
  return null;
end
$$;
