-- The citizens of a look at many, beside its one row of the log. By month as the log is: `migrate` makes the parts, and
-- what comes before it has goes to the default one.
CREATE TABLE "audit_log_subjects" (
	"at" timestamp with time zone NOT NULL,
	"row_id" uuid NOT NULL,
	"subject" "bytea" NOT NULL,
	CONSTRAINT "audit_log_subjects_at_row_id_subject_pk" PRIMARY KEY("at","row_id","subject")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
CREATE TABLE "audit_log_subjects_default" PARTITION OF "audit_log_subjects" DEFAULT;
--> statement-breakpoint
CREATE INDEX "audit_log_subjects_of_subject" ON "audit_log_subjects" USING btree ("subject","at","row_id");
--> statement-breakpoint
-- The log only grows. Retention cuts the link at the citizen, and has nothing to do here.
grant select, insert on audit_log_subjects to frikort_app;
