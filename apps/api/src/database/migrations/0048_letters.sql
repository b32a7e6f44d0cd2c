CREATE TABLE "letter_texts" (
	"authority_code" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"title_da" text NOT NULL,
	"body_da" text NOT NULL,
	"complaint_da" text,
	"title_en" text NOT NULL,
	"body_en" text NOT NULL,
	"complaint_en" text,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "letter_texts_authority_code_kind_version_pk" PRIMARY KEY("authority_code","kind","version"),
	CONSTRAINT "letter_texts_version" CHECK ("letter_texts"."version" > 0),
	CONSTRAINT "letter_texts_kind_known" CHECK ("letter_texts"."kind" in ('grant', 'deactivation')),
	CONSTRAINT "letter_texts_complaint" CHECK (("letter_texts"."kind" = 'deactivation') = ("letter_texts"."complaint_da" is not null) and ("letter_texts"."complaint_da" is null) = ("letter_texts"."complaint_en" is null))
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"citizen_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"authority_code" text NOT NULL,
	"name" text NOT NULL,
	"text_version" integer NOT NULL,
	"standard_version" text NOT NULL,
	"contact_version" integer NOT NULL,
	"years" jsonb,
	CONSTRAINT "letters_kind_known" CHECK ("letters"."kind" in ('grant', 'deactivation')),
	CONSTRAINT "letters_years" CHECK (("letters"."kind" = 'grant') = ("letters"."years" is not null))
);
--> statement-breakpoint
ALTER TABLE "letter_texts" ADD CONSTRAINT "letter_texts_changed_by_actors_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_id_history_events_id_fk" FOREIGN KEY ("id") REFERENCES "public"."history_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_of_citizen" ON "letters" USING btree ("citizen_id");
--> statement-breakpoint
-- What was written stays, and a letter stays as it was made: a request reads and adds.
grant select, insert on letter_texts, letters to frikort_app;
--> statement-breakpoint
-- A letter has the citizen's name: it goes when the citizen is anonymised (R29).
grant select (citizen_id), delete on letters to frikort_keeper;
--> statement-breakpoint
-- Nor is a letter left of a grant that is undone.
create or replace function undo_grant(undone uuid, new_subject bytea, nobody text, undone_at timestamptz) returns boolean
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
  if not found or exists (select from public.cards where citizen_id = undone)
    or exists (select from public.transfers where citizen_id = undone) then
    return false;
  end if;
  update public.actors set name = nobody, subject = 'anonymised:' || id
  where kind = 'person' and id in (
    select actor_id from public.audit_log where subject = old_subject and role = 'citizen');
  delete from public.sessions where citizen_id = undone;
  delete from public.cpr_indexes where citizen_id = undone;
  delete from public.former_cpr_numbers where citizen_id = undone;
  delete from public.latest_assignments where citizen_id = undone;
  delete from public.messages where citizen_id = undone;
  delete from public.message_addresses where citizen_id = undone;
  delete from public.cards_running_out where citizen_id = undone;
  delete from public.letters where citizen_id = undone;
  update public.citizens set cpr_ciphertext = null, cpr_key_id = null, cpr_index_key_id = null,
    audit_subject = new_subject, name = nobody, name_protected = false, register_status = 0, status = 'inactive',
    status_since = undone_at, status_reason = null, status_decision_date = null, assigned_caseworker_id = null,
    anonymised_at = undone_at, name_changed_at = null, protection_changed_at = null, register_seen_until = null,
    register_seen_at = null, register_seen_by = null
  where id = undone;
  update public.history_events set changes = '[]' where citizen_id = undone;
  insert into public.reserved_card_numbers (card_number, reason)
  select card_number, 'grant-undone' from public.citizens where id = undone
  on conflict do nothing;
  return true;
end
$$;
