CREATE TABLE "continuations" (
	"employment_id" uuid PRIMARY KEY NOT NULL,
	"end_date" date NOT NULL,
	"amount_oere" bigint,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "continuations_an_amount" CHECK ("continuations"."amount_oere" between 1 and 1000000000)
);
--> statement-breakpoint
ALTER TABLE "continuations" ADD CONSTRAINT "continuations_employment_id_employments_id_fk" FOREIGN KEY ("employment_id") REFERENCES "public"."employments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Reminders live and go; retention deletes them with their citizen, and when they are over.
grant select, insert, update, delete on continuations to frikort_app;
--> statement-breakpoint
grant select, delete on continuations to frikort_keeper;
