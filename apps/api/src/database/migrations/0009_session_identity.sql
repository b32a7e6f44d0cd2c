-- An actor is one person in one organisation; a session keeps what its own login said. The triggers do for the former
-- version, while it still runs beside this one, what this one does itself; a later migration takes them away.
-- Actors first, as every login does: the other order could deadlock with one.
create function add_organisation_to_subject() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  if new.kind = 'professional' and not starts_with(new.subject, new.cvr || ' ') then
    new.subject := new.cvr || ' ' || new.subject;
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger actors_of_former_version before insert on actors
  for each row execute function add_organisation_to_subject();
--> statement-breakpoint
update actors set subject = cvr || ' ' || subject where kind = 'professional';
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "actor_name" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "organisation_cvr" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "organisation_name" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "asserted_at" timestamp with time zone;--> statement-breakpoint
update sessions set actor_name = actors.name, organisation_cvr = actors.cvr,
  organisation_name = actors.organisation_name, asserted_at = created_at
from actors where actors.id = sessions.actor_id;
--> statement-breakpoint
create function take_identity_from_actor() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  if new.actor_name is null then
    select name, cvr, organisation_name, new.created_at
    into new.actor_name, new.organisation_cvr, new.organisation_name, new.asserted_at
    from public.actors where id = new.actor_id;
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger sessions_of_former_version before insert on sessions
  for each row execute function take_identity_from_actor();
--> statement-breakpoint
ALTER TABLE "sessions" ALTER COLUMN "actor_name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ALTER COLUMN "asserted_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organisation_of_professional" CHECK (("sessions"."role" <> 'citizen') = ("sessions"."organisation_cvr" is not null and "sessions"."organisation_name" is not null));
