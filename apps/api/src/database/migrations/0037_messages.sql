CREATE TABLE "cards_running_out" (
	"citizen_id" uuid NOT NULL,
	"year" integer NOT NULL,
	CONSTRAINT "cards_running_out_citizen_id_year_pk" PRIMARY KEY("citizen_id","year")
);
--> statement-breakpoint
CREATE TABLE "message_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid NOT NULL,
	"entrance" text NOT NULL,
	"citizen_id" uuid,
	"own_mailbox" text,
	"shared_mailbox" text,
	"ciphertext" "bytea" NOT NULL,
	"key_id" text NOT NULL,
	"status" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"verify_hash" "bytea",
	"verify_until" timestamp with time zone,
	"stop_hash" "bytea" NOT NULL,
	"news_since" timestamp with time zone,
	"told_on" date,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "message_addresses_one_each" UNIQUE("actor_id","entrance"),
	CONSTRAINT "message_addresses_stop" UNIQUE("stop_hash"),
	CONSTRAINT "message_addresses_verify" UNIQUE("verify_hash"),
	CONSTRAINT "message_addresses_status_known" CHECK ("message_addresses"."status" in ('unverified', 'working', 'failing')),
	CONSTRAINT "message_addresses_token_has_end" CHECK (("message_addresses"."verify_hash" is null) = ("message_addresses"."verify_until" is null)),
	CONSTRAINT "message_addresses_some_mailbox" CHECK (num_nonnulls("message_addresses"."own_mailbox", "message_addresses"."shared_mailbox") > 0)
);
--> statement-breakpoint
CREATE TABLE "message_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"address_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"day" date NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"handed_at" timestamp with time zone,
	"outcome" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "message_mails_ended_somehow" CHECK (("message_mails"."outcome" is null) = ("message_mails"."ended_at" is null)),
	CONSTRAINT "message_mails_outcome_known" CHECK ("message_mails"."outcome" in ('sent', 'refused', 'given-up', 'uncertain'))
);
--> statement-breakpoint
CREATE TABLE "message_reads" (
	"message_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	CONSTRAINT "message_reads_message_id_actor_id_pk" PRIMARY KEY("message_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mailbox" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"citizen_id" uuid,
	"employment_id" uuid,
	"year" integer,
	"day" date,
	"once_key" text,
	CONSTRAINT "messages_once" UNIQUE("once_key")
);
--> statement-breakpoint
CREATE TABLE "verifications_asked" (
	"at" timestamp with time zone NOT NULL,
	"address_name" text NOT NULL,
	"actor_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event_queue" ADD COLUMN "caseworker_id" uuid;--> statement-breakpoint
ALTER TABLE "cards_running_out" ADD CONSTRAINT "cards_running_out_year_programme_years_year_fk" FOREIGN KEY ("year") REFERENCES "public"."programme_years"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_addresses" ADD CONSTRAINT "message_addresses_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_addresses" ADD CONSTRAINT "message_addresses_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_mails" ADD CONSTRAINT "message_mails_address_id_message_addresses_id_fk" FOREIGN KEY ("address_id") REFERENCES "public"."message_addresses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reads" ADD CONSTRAINT "message_reads_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reads" ADD CONSTRAINT "message_reads_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_addresses_of_own" ON "message_addresses" USING btree ("own_mailbox");--> statement-breakpoint
CREATE INDEX "message_addresses_of_shared" ON "message_addresses" USING btree ("shared_mailbox");--> statement-breakpoint
CREATE INDEX "message_addresses_of_citizen" ON "message_addresses" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "message_addresses_with_news" ON "message_addresses" USING btree ("news_since") WHERE "message_addresses"."news_since" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "message_mails_once_a_day" ON "message_mails" USING btree ("address_id","day") WHERE "message_mails"."purpose" = 'news';--> statement-breakpoint
CREATE INDEX "message_mails_due" ON "message_mails" USING btree ("due_at") WHERE "message_mails"."outcome" is null;--> statement-breakpoint
CREATE INDEX "message_mails_of_address" ON "message_mails" USING btree ("address_id","queued_at");--> statement-breakpoint
CREATE INDEX "message_mails_by_age" ON "message_mails" USING btree ("queued_at");--> statement-breakpoint
CREATE INDEX "messages_of_mailbox" ON "messages" USING btree ("mailbox","at","id");--> statement-breakpoint
CREATE INDEX "messages_of_citizen" ON "messages" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "messages_by_age" ON "messages" USING brin ("at");--> statement-breakpoint
CREATE INDEX "verifications_asked_by_age" ON "verifications_asked" USING btree ("at");--> statement-breakpoint
CREATE INDEX "verifications_asked_for" ON "verifications_asked" USING btree ("address_name","at");--> statement-breakpoint
CREATE INDEX "verifications_asked_by" ON "verifications_asked" USING btree ("actor_id","at");--> statement-breakpoint
-- Who a citizen is assigned to, and who is responsible, is put in the queue of what happened, whoever changes it, for
-- history names nobody by id. When the transaction ends, so that its history tells who did it: nobody is told that.
create function queue_moves() returns trigger
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
    where citizen_id = new.id and event in ('caseworker-assigned', 'caseworker-released')
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
--> statement-breakpoint
revoke execute on function queue_moves() from public;
--> statement-breakpoint
create constraint trigger citizens_moved after update of authority_code, assigned_caseworker_id on citizens
  deferrable initially deferred for each row
  when ((old.authority_code, old.assigned_caseworker_id)
    is distinct from (new.authority_code, new.assigned_caseworker_id))
  execute function queue_moves();
--> statement-breakpoint
-- A message stays what it was until it is old.
grant select, insert, delete on messages, message_reads, cards_running_out to frikort_app;
--> statement-breakpoint
grant select, insert, update, delete on message_addresses, message_mails, verifications_asked to frikort_app;
--> statement-breakpoint
-- Of an anonymised citizen nothing is left to tell, and nobody is left to write to (R29).
grant select (citizen_id), delete on messages, cards_running_out, message_addresses to frikort_keeper;
