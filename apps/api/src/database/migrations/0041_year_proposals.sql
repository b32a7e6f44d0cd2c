CREATE TABLE "programme_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"opens_at" timestamp with time zone,
	"allowance_oere" bigint,
	"effective_from" timestamp with time zone,
	"source" text,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "programme_proposals_one_thing" CHECK (("programme_proposals"."allowance_oere" is null) = ("programme_proposals"."effective_from" is null)
        and ("programme_proposals"."allowance_oere" is null or "programme_proposals"."opens_at" is null)),
	CONSTRAINT "programme_proposals_decided_whole" CHECK (("programme_proposals"."outcome" is null) = ("programme_proposals"."decided_at" is null)
        and ("programme_proposals"."outcome" is null) = ("programme_proposals"."decided_by" is null)),
	CONSTRAINT "programme_proposals_outcome_known" CHECK ("programme_proposals"."outcome" in ('confirmed', 'dropped', 'overtaken')),
	CONSTRAINT "programme_proposals_two_people" CHECK ("programme_proposals"."outcome" is distinct from 'confirmed' or "programme_proposals"."decided_by" <> "programme_proposals"."proposed_by")
);
--> statement-breakpoint
ALTER TABLE "programme_year_allowances" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "programme_proposals" ADD CONSTRAINT "programme_proposals_year_programme_years_year_fk" FOREIGN KEY ("year") REFERENCES "public"."programme_years"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_proposals" ADD CONSTRAINT "programme_proposals_proposed_by_actors_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_proposals" ADD CONSTRAINT "programme_proposals_decided_by_actors_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "programme_proposals_undecided" ON "programme_proposals" USING btree ("year") WHERE "programme_proposals"."outcome" is null;--> statement-breakpoint
-- What is proposed is never rewritten, only decided (R1).
grant select, insert on programme_proposals to frikort_app;
--> statement-breakpoint
grant update (outcome, decided_by, decided_at) on programme_proposals to frikort_app;
--> statement-breakpoint
-- Where the amounts stand that the law has set.
update programme_year_allowances set source = case
    when year <= 2020 then 'Lov nr. 689 af 8. juni 2018'
    when year <= 2022 then 'Lov nr. 2217 af 29. december 2020'
    when year = 2023 and allowance_oere = 2000000 then 'Lov nr. 1596 af 28. december 2022'
    when year = 2023 then 'Lovforslag L 119 (2022-23, 2. samling)'
    when year = 2024 then 'Lov nr. 616 af 11. juni 2024, § 1'
    when year = 2025 then 'Den juridiske vejledning 2025-1, C.A.2.5.2.1.32'
  end
where entered_by is null and superseded_at is null and year between 2019 and 2025;
