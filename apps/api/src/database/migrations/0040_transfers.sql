CREATE TABLE "transfers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"citizen_id" uuid NOT NULL,
	"opener_code" text NOT NULL,
	"decider_code" text NOT NULL,
	"reason" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_by" uuid NOT NULL,
	"open_until" date NOT NULL,
	"state" text NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"refusal_reason" text,
	CONSTRAINT "transfers_kind_known" CHECK ("transfers"."kind" in ('offer', 'request')),
	CONSTRAINT "transfers_state_known" CHECK ("transfers"."state" in ('pending', 'accepted', 'refused', 'withdrawn', 'expired')),
	CONSTRAINT "transfers_of_two" CHECK ("transfers"."opener_code" <> "transfers"."decider_code"),
	CONSTRAINT "transfers_decided_wholly" CHECK (case when "transfers"."state" in ('pending', 'expired')
        then num_nonnulls("transfers"."decided_at", "transfers"."decided_by", "transfers"."refusal_reason") = 0
        else num_nulls("transfers"."decided_at", "transfers"."decided_by") = 0
          and ("transfers"."state" = 'refused') = ("transfers"."refusal_reason" is not null) end)
);
--> statement-breakpoint
ALTER TABLE "event_queue" ADD COLUMN "authority_code" text;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_opened_by_actors_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_decided_by_actors_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "transfers_one_open" ON "transfers" USING btree ("citizen_id") WHERE "transfers"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "transfers_of_opener" ON "transfers" USING btree ("opener_code","opened_at","id");--> statement-breakpoint
CREATE INDEX "transfers_of_decider" ON "transfers" USING btree ("decider_code","opened_at","id");--> statement-breakpoint
CREATE INDEX "transfers_waiting" ON "transfers" USING btree ("decider_code","open_until") WHERE "transfers"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "transfers_of_citizen" ON "transfers" USING btree ("citizen_id","decided_at") WHERE "transfers"."state" = 'accepted';
--> statement-breakpoint
-- R29: reasons are words about a person. Whatever makes a citizen anonymous takes them too, and nothing of that citizen
-- can be decided any more; the function belongs to the migrator.
create function forget_transfers() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  update public.transfers set reason = '', refusal_reason = case when refusal_reason is not null then '' end,
    state = case when state = 'pending' then 'expired' else state end
  where citizen_id = new.id;
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function forget_transfers() from public;
--> statement-breakpoint
create trigger citizens_transfers after update of anonymised_at on citizens for each row
  when (old.anonymised_at is null and new.anonymised_at is not null) execute function forget_transfers();
--> statement-breakpoint
-- What was opened, by whom and why stays; what becomes of it is told once it is decided.
grant select, insert, update (state, decided_at, decided_by, refusal_reason) on transfers to frikort_app;
