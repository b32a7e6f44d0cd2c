CREATE TABLE "counting_tasks" (
	"version" integer PRIMARY KEY NOT NULL,
	"season" text NOT NULL,
	"year" integer NOT NULL,
	"weeks" jsonb NOT NULL,
	"tasks" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "counting_tasks_version" CHECK (version > 0)
);
--> statement-breakpoint
CREATE TABLE "flow_step_counts" (
	"week" date NOT NULL,
	"authority_code" text NOT NULL,
	"flow" text NOT NULL,
	"step" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "flow_step_counts_week_authority_code_flow_step_pk" PRIMARY KEY("week","authority_code","flow","step"),
	CONSTRAINT "flow_step_counts_monday" CHECK (extract(isodow from "flow_step_counts"."week") = 1),
	CONSTRAINT "flow_step_counts_positive" CHECK ("flow_step_counts"."count" > 0)
);
--> statement-breakpoint
CREATE TABLE "hand_count_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"authority_code" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hand_counts" (
	"upload_id" uuid NOT NULL,
	"flow" text NOT NULL,
	"channel" text NOT NULL,
	"week" date NOT NULL,
	"count" integer NOT NULL,
	"authority_code" text NOT NULL,
	CONSTRAINT "hand_counts_upload_id_flow_channel_week_pk" PRIMARY KEY("upload_id","flow","channel","week"),
	CONSTRAINT "hand_counts_monday" CHECK (extract(isodow from "hand_counts"."week") = 1),
	CONSTRAINT "hand_counts_positive" CHECK ("hand_counts"."count" > 0)
);
--> statement-breakpoint
CREATE TABLE "report_settings" (
	"authority_code" text NOT NULL,
	"version" integer NOT NULL,
	"unit" text,
	"closed_at_once" boolean NOT NULL,
	"kle" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "report_settings_authority_code_version_pk" PRIMARY KEY("authority_code","version"),
	CONSTRAINT "report_settings_version" CHECK ("report_settings"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "history_events" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "counting_tasks" ADD CONSTRAINT "counting_tasks_changed_by_actors_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_count_uploads" ADD CONSTRAINT "hand_count_uploads_by_actors_id_fk" FOREIGN KEY ("by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_counts" ADD CONSTRAINT "hand_counts_upload_id_hand_count_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."hand_count_uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_settings" ADD CONSTRAINT "report_settings_changed_by_actors_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hand_count_uploads_of_authority" ON "hand_count_uploads" USING btree ("authority_code","at","id");--> statement-breakpoint
CREATE INDEX "hand_counts_of_week" ON "hand_counts" USING btree ("authority_code","week");--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_channel_known" CHECK ("history_events"."channel" in ('web', 'import', 'integration'));
--> statement-breakpoint
-- Steps are only added up. What was entered stays; what was counted by hand may be deleted, an upload as a whole.
grant select, insert on flow_step_counts, hand_count_uploads, hand_counts, report_settings, counting_tasks to frikort_app;
--> statement-breakpoint
grant update (count) on flow_step_counts to frikort_app;
--> statement-breakpoint
grant delete on hand_count_uploads to frikort_app;
