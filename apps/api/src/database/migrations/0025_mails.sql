CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"once_key" text,
	"queued_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"given_up_at" timestamp with time zone,
	CONSTRAINT "mails_once" UNIQUE("once_key"),
	CONSTRAINT "mails_one_end" CHECK (num_nonnulls("mails"."sent_at", "mails"."given_up_at") < 2)
);
--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("due_at") WHERE "mails"."sent_at" is null and "mails"."given_up_at" is null;--> statement-breakpoint
CREATE INDEX "mails_by_age" ON "mails" USING btree ("queued_at");--> statement-breakpoint
-- A mail stays what it was when it was queued; the job notes what became of it, and deletes it when it is old.
grant select, insert, delete, update (due_at, attempts, sent_at, given_up_at) on mails to frikort_app;
