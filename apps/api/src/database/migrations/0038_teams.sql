CREATE TABLE "caseworker_preferences" (
	"actor_id" uuid PRIMARY KEY NOT NULL,
	"little_left_oere" bigint NOT NULL,
	CONSTRAINT "caseworker_preferences_an_amount" CHECK ("caseworker_preferences"."little_left_oere" between 0 and 1000000000)
);
--> statement-breakpoint
CREATE TABLE "latest_assignments" (
	"citizen_id" uuid PRIMARY KEY NOT NULL,
	"from_id" uuid,
	"to_id" uuid,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_filters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid NOT NULL,
	"name" text NOT NULL,
	"list" text NOT NULL,
	"filter" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_filters_name" UNIQUE("actor_id","name"),
	CONSTRAINT "saved_filters_list_known" CHECK ("saved_filters"."list" in ('mine', 'unassigned', 'all'))
);
--> statement-breakpoint
ALTER TABLE "actors" ADD COLUMN "caseworker_of" text;--> statement-breakpoint
ALTER TABLE "actors" ADD COLUMN "caseworker_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "caseworker_preferences" ADD CONSTRAINT "caseworker_preferences_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "latest_assignments" ADD CONSTRAINT "latest_assignments_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "latest_assignments" ADD CONSTRAINT "latest_assignments_from_id_actors_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "latest_assignments" ADD CONSTRAINT "latest_assignments_to_id_actors_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "latest_assignments" ADD CONSTRAINT "latest_assignments_changed_by_actors_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filters" ADD CONSTRAINT "saved_filters_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_filters_of_caseworker" ON "saved_filters" USING btree ("actor_id","created_at","id");--> statement-breakpoint
CREATE INDEX "actors_caseworkers" ON "actors" USING btree ("caseworker_of") WHERE "actors"."caseworker_of" is not null;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_caseworker_whole" CHECK (num_nulls("actors"."caseworker_of", "actors"."caseworker_at") in (0, 2));
--> statement-breakpoint
-- Who has been here as a caseworker, as far as it is known: by a session, by what they did, by who they are assigned to.
update actors set caseworker_of = known.authority_code, caseworker_at = known.at
from (
  select distinct on (actor_id) actor_id, authority_code, at
  from (
    select actor_id, authority_code, created_at as at from sessions where role = 'caseworker'
    union all
    select event.actor_id, citizen.authority_code, event.at
    from history_events event join citizens citizen on citizen.id = event.citizen_id
    where event.actor_role = 'caseworker' and event.employment_id is null
  ) seen
  order by actor_id, at desc
) known
where actors.id = known.actor_id and actors.kind = 'professional';
--> statement-breakpoint
grant select, insert, update, delete on latest_assignments to frikort_app;
--> statement-breakpoint
grant select, insert, update on caseworker_preferences to frikort_app;
--> statement-breakpoint
grant select, insert, delete on saved_filters to frikort_app;
--> statement-breakpoint
-- Retention leaves nothing of who was assigned to an anonymised citizen.
grant select, delete on latest_assignments to frikort_keeper;
--> statement-breakpoint
-- Undoes a grant of the last ten minutes (R13) of which nothing has been used: no card has come to be. Requests may not
-- make anybody forgotten, and with this nobody else. The row stays, so that the number is never drawn again.
create function undo_grant(undone uuid, new_subject bytea, nobody text, undone_at timestamptz) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  old_subject bytea;
begin
  -- Waits for a registration under way, which holds the row by the card that it makes; one that comes later waits here.
  select audit_subject into old_subject from public.citizens
  where id = undone and anonymised_at is null
    and granted_at > undone_at - interval '10 minutes' and granted_at <= undone_at
  for update;
  if not found or exists (select from public.cards where citizen_id = undone) then
    return false;
  end if;
  update public.actors set name = nobody, subject = 'anonymised:' || id
  where kind = 'person' and id in (
    select actor_id from public.audit_log where subject = old_subject and role = 'citizen');
  delete from public.sessions where citizen_id = undone;
  delete from public.cpr_indexes where citizen_id = undone;
  delete from public.former_cpr_numbers where citizen_id = undone;
  delete from public.latest_assignments where citizen_id = undone;
  update public.citizens set cpr_ciphertext = null, cpr_key_id = null, cpr_index_key_id = null,
    audit_subject = new_subject, name = nobody, name_protected = false, register_status = 0, status = 'inactive',
    status_since = undone_at, status_reason = null, status_decision_date = null, assigned_caseworker_id = null,
    anonymised_at = undone_at
  where id = undone;
  update public.history_events set changes = '[]' where citizen_id = undone;
  insert into public.reserved_card_numbers (card_number, reason)
  select card_number, 'grant-undone' from public.citizens where id = undone
  on conflict do nothing;
  return true;
end
$$;
--> statement-breakpoint
revoke execute on function undo_grant(uuid, bytea, text, timestamptz) from public;
--> statement-breakpoint
grant execute on function undo_grant(uuid, bytea, text, timestamptz) to frikort_app;
--> statement-breakpoint
-- A card's row is made by the first registration on it. One that began while the grant was being undone is to be judged
-- again: there is no such number any more.
create function refuse_card_of_nobody() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  perform from public.citizens where id = new.citizen_id and anonymised_at is null for key share;
  if not found then
    raise exception 'there is no such citizen any more' using errcode = 'serialization_failure';
  end if;
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function refuse_card_of_nobody() from public;
--> statement-breakpoint
create trigger cards_of_somebody after insert on cards
  for each row execute function refuse_card_of_nobody();
