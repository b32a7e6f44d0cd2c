CREATE TABLE "effort_kept_results" (
	"effort_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"cell" text NOT NULL,
	"participants" integer NOT NULL,
	CONSTRAINT "effort_kept_results_effort_id_year_cell_pk" PRIMARY KEY("effort_id","year","cell"),
	CONSTRAINT "effort_kept_results_participants" CHECK ("effort_kept_results"."participants" > 0)
);
--> statement-breakpoint
ALTER TABLE "effort_kept_results" ADD CONSTRAINT "effort_kept_results_effort_id_efforts_id_fk" FOREIGN KEY ("effort_id") REFERENCES "public"."efforts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- R29, R43: what reports told of names that are forgotten is added up by retention, and read by reports.
grant select, insert, update (participants) on effort_kept_results to frikort_keeper;
--> statement-breakpoint
grant select on effort_kept_results to frikort_efforts;
--> statement-breakpoint
-- R40: the operator changes which municipalities an organisation is of.
grant delete on effort_members to frikort_efforts;