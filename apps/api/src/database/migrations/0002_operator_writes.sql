ALTER TABLE "programme_year_allowances" DROP CONSTRAINT "programme_year_allowances_year_effective_from_pk";--> statement-breakpoint
ALTER TABLE "service_notices" ALTER COLUMN "ends_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_year_allowances" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_year_allowances" ADD COLUMN "entered_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_year_allowances" ADD COLUMN "entered_by" uuid;--> statement-breakpoint
ALTER TABLE "programme_year_allowances" ADD COLUMN "superseded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "programme_years" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_year_allowances" ADD CONSTRAINT "programme_year_allowances_entered_by_actors_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "programme_year_allowances_key" ON "programme_year_allowances" USING btree ("year","effective_from") WHERE "programme_year_allowances"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "service_notices_by_start" ON "service_notices" USING btree ("starts_at","id");--> statement-breakpoint
ALTER TABLE "programme_years" ADD CONSTRAINT "programme_years_id" UNIQUE("id");--> statement-breakpoint
ALTER TABLE "service_notices" ADD CONSTRAINT "service_notices_kind_known" CHECK ("service_notices"."kind" in ('planned', 'disruption', 'restored'));--> statement-breakpoint
ALTER TABLE "service_notices" ADD CONSTRAINT "service_notices_end_after_start" CHECK ("service_notices"."ends_at" > "service_notices"."starts_at");--> statement-breakpoint
ALTER TABLE "service_notices" ADD CONSTRAINT "service_notices_open_disruption" CHECK ("service_notices"."ends_at" is not null or "service_notices"."kind" = 'disruption');--> statement-breakpoint
-- What the operator may do (R28). An amount that is entered is never rewritten, only superseded; a year never goes.
grant insert on programme_years, programme_year_allowances to frikort_app;
--> statement-breakpoint
grant update (opened_at) on programme_years to frikort_app;
--> statement-breakpoint
grant update (superseded_at) on programme_year_allowances to frikort_app;
--> statement-breakpoint
grant insert, update, delete on service_notices to frikort_app;
--> statement-breakpoint
-- R1, R2: while an allowance changes no card may move. Every statement that moves one names the table `cards`, takes
-- its lock before it takes its snapshot, and so either is counted by the change, or sees it. Readers do not wait.
-- The function belongs to the migrator because LOCK asks for more privileges on `cards` than requests have.
create function hold_cards_still() returns void
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '5s'
as $$
begin
  lock table public.cards in share row exclusive mode;
end
$$;
--> statement-breakpoint
revoke execute on function hold_cards_still() from public;
--> statement-breakpoint
grant execute on function hold_cards_still() to frikort_app;
