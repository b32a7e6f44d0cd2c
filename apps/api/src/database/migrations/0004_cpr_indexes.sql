CREATE TABLE "cpr_indexes" (
	"cpr_index" "bytea" PRIMARY KEY NOT NULL,
	"key_id" text NOT NULL,
	"citizen_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cpr_key_marks" (
	"purpose" text NOT NULL,
	"key_id" text NOT NULL,
	"mark" "bytea" NOT NULL,
	"first_used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cpr_key_marks_purpose_key_id_pk" PRIMARY KEY("purpose","key_id")
);
--> statement-breakpoint
CREATE TABLE "former_cpr_numbers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"citizen_id" uuid NOT NULL,
	"cpr_ciphertext" "bytea" NOT NULL,
	"cpr_key_id" text NOT NULL,
	"cpr_index_key_id" text NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cpr_indexes" ADD CONSTRAINT "cpr_indexes_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_cpr_numbers" ADD CONSTRAINT "former_cpr_numbers_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cpr_indexes_of_citizen" ON "cpr_indexes" USING btree ("citizen_id");--> statement-breakpoint
CREATE INDEX "former_cpr_numbers_of_citizen" ON "former_cpr_numbers" USING btree ("citizen_id");--> statement-breakpoint
-- Every number goes on being found by the index it has.
insert into cpr_indexes (cpr_index, key_id, citizen_id) select cpr_index, cpr_index_key_id, id from citizens;
--> statement-breakpoint
ALTER TABLE "citizens" DROP CONSTRAINT "citizens_cpr_index_key";--> statement-breakpoint
ALTER TABLE "citizens" DROP COLUMN "cpr_index";
--> statement-breakpoint
-- A request adds indexes and never takes one away: without its indexes a citizen could be granted a second frikort.
grant select, insert on cpr_indexes, former_cpr_numbers, cpr_key_marks to frikort_app;
--> statement-breakpoint
grant update (cpr_ciphertext, cpr_key_id, cpr_index_key_id) on former_cpr_numbers to frikort_app;
