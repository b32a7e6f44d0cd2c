CREATE TABLE "hand_over_lines" (
	"hand_over_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"citizen_id" uuid NOT NULL,
	"company_cvr" text NOT NULL,
	"company_name" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"amount_oere" bigint NOT NULL,
	"status" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "hand_over_lines_hand_over_id_employment_id_pk" PRIMARY KEY("hand_over_id","employment_id")
);
--> statement-breakpoint
CREATE TABLE "hand_over_totals" (
	"hand_over_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"employments" integer NOT NULL,
	"amount_oere" bigint NOT NULL,
	CONSTRAINT "hand_over_totals_hand_over_id_citizen_id_pk" PRIMARY KEY("hand_over_id","citizen_id")
);
--> statement-breakpoint
CREATE TABLE "hand_overs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"authority_code" text NOT NULL,
	"kind" text NOT NULL,
	"from_date" date NOT NULL,
	"to_date" date NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid NOT NULL,
	"employments" integer NOT NULL,
	"citizens" integer NOT NULL,
	"amount_oere" bigint NOT NULL,
	CONSTRAINT "hand_overs_kind_known" CHECK ("hand_overs"."kind" in ('everything', 'changes')),
	CONSTRAINT "hand_overs_end_not_before_start" CHECK ("hand_overs"."from_date" <= "hand_overs"."to_date")
);
--> statement-breakpoint
ALTER TABLE "hand_over_lines" ADD CONSTRAINT "hand_over_lines_hand_over_id_hand_overs_id_fk" FOREIGN KEY ("hand_over_id") REFERENCES "public"."hand_overs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over_lines" ADD CONSTRAINT "hand_over_lines_employment_id_employments_id_fk" FOREIGN KEY ("employment_id") REFERENCES "public"."employments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over_lines" ADD CONSTRAINT "hand_over_lines_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over_totals" ADD CONSTRAINT "hand_over_totals_hand_over_id_hand_overs_id_fk" FOREIGN KEY ("hand_over_id") REFERENCES "public"."hand_overs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over_totals" ADD CONSTRAINT "hand_over_totals_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_made_by_actors_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hand_over_lines_of_employment" ON "hand_over_lines" USING btree ("employment_id","version");--> statement-breakpoint
CREATE INDEX "hand_overs_of_authority" ON "hand_overs" USING btree ("authority_code","made_at","id");--> statement-breakpoint
-- What was handed over stays what it was.
grant select, insert on hand_overs, hand_over_lines, hand_over_totals to frikort_app;
