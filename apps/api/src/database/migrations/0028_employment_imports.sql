CREATE TABLE "employment_import_parts" (
	"import_id" uuid NOT NULL,
	"first" integer NOT NULL,
	"count" integer NOT NULL,
	"rows" jsonb NOT NULL,
	CONSTRAINT "employment_import_parts_import_id_first_pk" PRIMARY KEY("import_id","first")
);
--> statement-breakpoint
CREATE TABLE "employment_import_rows" (
	"import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"outcome" text NOT NULL,
	"refusal" jsonb,
	"employment_id" uuid,
	"repeats" jsonb,
	CONSTRAINT "employment_import_rows_import_id_number_pk" PRIMARY KEY("import_id","number")
);
--> statement-breakpoint
CREATE TABLE "employment_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_cvr" text NOT NULL,
	"company_name" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"entrance" text,
	"vendor_cvr" text,
	"request_id" text NOT NULL,
	"network" text,
	"status" text NOT NULL,
	"dry_run" boolean NOT NULL,
	"all_or_nothing" boolean NOT NULL,
	"duplicates" text NOT NULL,
	"total" integer NOT NULL,
	"done" integer NOT NULL,
	"created" integer NOT NULL,
	"updated" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"refused" integer NOT NULL,
	"not_done" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"resume_at" timestamp with time zone,
	CONSTRAINT "employment_imports_ended" CHECK (("employment_imports"."status" in ('queued', 'running')) = ("employment_imports"."ended_at" is null)),
	CONSTRAINT "employment_imports_counted" CHECK ("employment_imports"."created" + "employment_imports"."updated" + "employment_imports"."unchanged" + "employment_imports"."refused" + "employment_imports"."not_done" <= "employment_imports"."total" and "employment_imports"."done" <= "employment_imports"."total")
);
--> statement-breakpoint
ALTER TABLE "employment_import_parts" ADD CONSTRAINT "employment_import_parts_import_id_employment_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."employment_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employment_import_rows" ADD CONSTRAINT "employment_import_rows_import_id_employment_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."employment_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employment_imports" ADD CONSTRAINT "employment_imports_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employment_imports_of_company" ON "employment_imports" USING btree ("company_cvr","created_at","id");--> statement-breakpoint
CREATE INDEX "employment_imports_under_way" ON "employment_imports" USING btree ("created_at","id") WHERE "employment_imports"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "employment_imports_ended_by" ON "employment_imports" USING btree ("ended_at") WHERE "employment_imports"."ended_at" is not null;
--> statement-breakpoint
-- How far an import is changes, and in the end it goes with its results; who sent it and how it is to be done does not.
grant select, insert, delete,
  update (status, done, created, updated, unchanged, refused, not_done, started_at, ended_at, resume_at, network)
  on employment_imports to frikort_app;
--> statement-breakpoint
grant select, insert, delete on employment_import_parts to frikort_app;
--> statement-breakpoint
grant select, insert on employment_import_rows to frikort_app;
