CREATE TABLE "employment_objections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employment_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"sentence" text,
	"raised_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"settled_for" text,
	"answer" text,
	"answer_sentence" text,
	CONSTRAINT "employment_objections_outcome_known" CHECK ("employment_objections"."outcome" in ('settled', 'withdrawn')),
	CONSTRAINT "employment_objections_settled" CHECK (("employment_objections"."outcome" is null) = ("employment_objections"."settled_at" is null)
        and ("employment_objections"."outcome" is not distinct from 'settled') = ("employment_objections"."answer" is not null)
        and ("employment_objections"."answer" is null) = ("employment_objections"."settled_for" is null))
);
--> statement-breakpoint
CREATE TABLE "employment_reopenings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employment_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_by" uuid NOT NULL,
	"outcome" text,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"answer" text,
	"editable_until" date,
	CONSTRAINT "employment_reopenings_outcome_known" CHECK ("employment_reopenings"."outcome" in ('approved', 'refused', 'withdrawn', 'lapsed')),
	CONSTRAINT "employment_reopenings_decided" CHECK (("employment_reopenings"."outcome" is null) = ("employment_reopenings"."decided_at" is null)
        and ("employment_reopenings"."outcome" is not distinct from 'approved') = ("employment_reopenings"."editable_until" is not null)
        and ("employment_reopenings"."outcome" is not distinct from 'refused') = ("employment_reopenings"."answer" is not null))
);
--> statement-breakpoint
ALTER TABLE "employments" ADD COLUMN "reopened_until" date;--> statement-breakpoint
ALTER TABLE "employment_objections" ADD CONSTRAINT "employment_objections_employment_id_employments_id_fk" FOREIGN KEY ("employment_id") REFERENCES "public"."employments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employment_objections" ADD CONSTRAINT "employment_objections_settled_by_actors_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employment_reopenings" ADD CONSTRAINT "employment_reopenings_employment_id_employments_id_fk" FOREIGN KEY ("employment_id") REFERENCES "public"."employments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employment_reopenings" ADD CONSTRAINT "employment_reopenings_requested_by_actors_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employment_reopenings" ADD CONSTRAINT "employment_reopenings_decided_by_actors_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "employment_objections_open" ON "employment_objections" USING btree ("employment_id") WHERE "employment_objections"."outcome" is null;--> statement-breakpoint
CREATE INDEX "employment_objections_of_employment" ON "employment_objections" USING btree ("employment_id","raised_at");--> statement-breakpoint
CREATE INDEX "employment_objections_by_raising" ON "employment_objections" USING btree ("raised_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "employment_reopenings_waiting" ON "employment_reopenings" USING btree ("employment_id") WHERE "employment_reopenings"."outcome" is null;--> statement-breakpoint
CREATE INDEX "employment_reopenings_of_employment" ON "employment_reopenings" USING btree ("employment_id","requested_at");--> statement-breakpoint
CREATE INDEX "employment_reopenings_by_request" ON "employment_reopenings" USING btree ("requested_at","id");
--> statement-breakpoint
grant update (reopened_until) on employments to frikort_app, frikort_keeper;
--> statement-breakpoint
-- What was asked and said stays; what came of it is added.
grant select, insert, update (outcome, decided_at, decided_by, answer, editable_until)
  on employment_reopenings to frikort_app;
--> statement-breakpoint
grant select, insert, update (outcome, settled_at, settled_by, settled_for, answer, answer_sentence)
  on employment_objections to frikort_app;
--> statement-breakpoint
-- Both are about a person: they go when the citizen is anonymised (R29).
grant select, delete on employment_reopenings, employment_objections to frikort_keeper;
