CREATE TABLE "actors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"cvr" text,
	"organisation_name" text,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "actors_subject" UNIQUE("kind","subject"),
	CONSTRAINT "actors_kind_known" CHECK ("actors"."kind" in ('person', 'professional')),
	CONSTRAINT "actors_organisation_of_professional" CHECK (("actors"."kind" = 'professional') = ("actors"."cvr" is not null and "actors"."organisation_name" is not null))
);
--> statement-breakpoint
CREATE TABLE "saml_assertions_seen" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saml_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"entrance" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"actor_id" uuid NOT NULL,
	"entrance" text NOT NULL,
	"role" text NOT NULL,
	"authority_code" text,
	"authority_name" text,
	"administrator" boolean NOT NULL,
	"citizen_id" uuid,
	"name_id" text NOT NULL,
	"session_index" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_token" UNIQUE("token_hash"),
	CONSTRAINT "sessions_entrance_known" CHECK ("sessions"."entrance" in ('caseworker', 'company', 'citizen')),
	CONSTRAINT "sessions_end_in_time" CHECK ("sessions"."expires_at" <= "sessions"."ends_at"),
	CONSTRAINT "sessions_role_complete" CHECK (case "sessions"."role"
        when 'caseworker' then "sessions"."entrance" = 'caseworker' and "sessions"."authority_code" is not null and "sessions"."authority_name" is not null
        when 'operator' then "sessions"."entrance" = 'caseworker'
        when 'employee' then "sessions"."entrance" = 'company'
        when 'citizen' then "sessions"."entrance" = 'citizen' and "sessions"."citizen_id" is not null
        else false end)
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"citizen_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"allowance_oere" bigint NOT NULL,
	"used_oere" bigint NOT NULL,
	CONSTRAINT "cards_citizen_id_year_pk" PRIMARY KEY("citizen_id","year"),
	CONSTRAINT "cards_balance" CHECK (0 <= "cards"."used_oere" and "cards"."used_oere" <= "cards"."allowance_oere")
);
--> statement-breakpoint
CREATE TABLE "citizens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cpr_ciphertext" "bytea" NOT NULL,
	"cpr_key_id" text NOT NULL,
	"cpr_index" "bytea" NOT NULL,
	"cpr_index_key_id" text NOT NULL,
	"audit_subject" "bytea" NOT NULL,
	"name" text collate "da-x-icu" NOT NULL,
	"name_protected" boolean NOT NULL,
	"register_status" integer NOT NULL,
	"register_read_at" timestamp with time zone NOT NULL,
	"card_number" text NOT NULL,
	"status" text NOT NULL,
	"status_since" timestamp with time zone NOT NULL,
	"status_reason" text,
	"status_decision_date" date,
	"authority_code" text NOT NULL,
	"assigned_caseworker_id" uuid,
	"consent_text_version" text NOT NULL,
	"consent_at" timestamp with time zone NOT NULL,
	"consent_by" uuid NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "citizens_cpr_index_key" UNIQUE("cpr_index"),
	CONSTRAINT "citizens_card_number_key" UNIQUE("card_number"),
	CONSTRAINT "citizens_card_number_form" CHECK ("citizens"."card_number" ~ '^[1-9][0-9]{4}$'),
	CONSTRAINT "citizens_status_known" CHECK ("citizens"."status" in ('active', 'inactive'))
);
--> statement-breakpoint
CREATE TABLE "employments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"citizen_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"company_cvr" text NOT NULL,
	"company_name" text NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"amount_oere" bigint NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text NOT NULL,
	"contact_phone" text NOT NULL,
	"production_unit" text,
	"reference" text,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "employments_amount_positive" CHECK ("employments"."amount_oere" >= 1),
	CONSTRAINT "employments_end_not_before_start" CHECK ("employments"."start_date" <= "employments"."end_date"),
	CONSTRAINT "employments_in_one_calendar_year" CHECK (extract(year from "employments"."start_date") = "employments"."year" and extract(year from "employments"."end_date") = "employments"."year"),
	CONSTRAINT "employments_status_known" CHECK ("employments"."status" in ('registered', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "reserved_card_numbers" (
	"card_number" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"cvr" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"contact_name" text,
	"contact_email" text,
	"contact_phone" text,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"role" text,
	"entrance" text,
	"organisation_cvr" text,
	"organisation_name" text,
	"action" text NOT NULL,
	"purpose" text NOT NULL,
	"outcome" text NOT NULL,
	"code" text,
	"subject" "bytea",
	"object_id" uuid,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_log_id_at_pk" PRIMARY KEY("id","at"),
	CONSTRAINT "audit_log_outcome_known" CHECK ("audit_log"."outcome" in ('done', 'refused'))
) PARTITION BY RANGE ("at");
--> statement-breakpoint
CREATE TABLE "audit_log_default" PARTITION OF "audit_log" DEFAULT;
--> statement-breakpoint
CREATE TABLE "history_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"citizen_id" uuid NOT NULL,
	"employment_id" uuid,
	"event" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_role" text NOT NULL,
	"organisation_cvr" text NOT NULL,
	"organisation_name" text NOT NULL,
	"changes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_year_allowances" (
	"year" integer NOT NULL,
	"effective_from" timestamp with time zone NOT NULL,
	"allowance_oere" bigint NOT NULL,
	CONSTRAINT "programme_year_allowances_year_effective_from_pk" PRIMARY KEY("year","effective_from"),
	CONSTRAINT "programme_year_allowances_positive" CHECK ("programme_year_allowances"."allowance_oere" > 0)
);
--> statement-breakpoint
CREATE TABLE "programme_years" (
	"year" integer PRIMARY KEY NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_records" (
	"caller" text NOT NULL,
	"route" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" "bytea" NOT NULL,
	"status" integer NOT NULL,
	"resource_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_records_key" PRIMARY KEY("caller","route","key")
);
--> statement-breakpoint
CREATE TABLE "lookup_budgets" (
	"subject" text PRIMARY KEY NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL,
	"hits" integer NOT NULL,
	"misses" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title_da" text NOT NULL,
	"title_en" text NOT NULL,
	"text_da" text NOT NULL,
	"text_en" text NOT NULL,
	"shown_from" timestamp with time zone NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_year_programme_years_year_fk" FOREIGN KEY ("year") REFERENCES "public"."programme_years"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citizens" ADD CONSTRAINT "citizens_assigned_caseworker_id_actors_id_fk" FOREIGN KEY ("assigned_caseworker_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citizens" ADD CONSTRAINT "citizens_consent_by_actors_id_fk" FOREIGN KEY ("consent_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_citizen_id_year_cards_citizen_id_year_fk" FOREIGN KEY ("citizen_id","year") REFERENCES "public"."cards"("citizen_id","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_employment_id_employments_id_fk" FOREIGN KEY ("employment_id") REFERENCES "public"."employments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_events" ADD CONSTRAINT "history_events_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_year_allowances" ADD CONSTRAINT "programme_year_allowances_year_programme_years_year_fk" FOREIGN KEY ("year") REFERENCES "public"."programme_years"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saml_assertions_seen_expired" ON "saml_assertions_seen" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "saml_requests_expired" ON "saml_requests" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "sessions_of_login" ON "sessions" USING btree ("name_id","session_index");--> statement-breakpoint
CREATE INDEX "sessions_expired" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "citizens_of_authority" ON "citizens" USING btree ("authority_code","name","id");--> statement-breakpoint
CREATE INDEX "citizens_of_caseworker" ON "citizens" USING btree ("assigned_caseworker_id","name","id");--> statement-breakpoint
CREATE INDEX "employments_of_card" ON "employments" USING btree ("citizen_id","year");--> statement-breakpoint
CREATE INDEX "employments_of_company_by_end" ON "employments" USING btree ("company_cvr","end_date","id");--> statement-breakpoint
CREATE INDEX "employments_of_company_by_start" ON "employments" USING btree ("company_cvr","start_date","id");--> statement-breakpoint
CREATE INDEX "employments_of_company_by_amount" ON "employments" USING btree ("company_cvr","amount_oere","id");--> statement-breakpoint
CREATE INDEX "employments_of_company_by_creation" ON "employments" USING btree ("company_cvr","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "employments_reference_key" ON "employments" USING btree ("company_cvr","reference") WHERE "employments"."status" = 'registered';--> statement-breakpoint
CREATE INDEX "employments_of_company_and_citizen" ON "employments" USING btree ("company_cvr","citizen_id");--> statement-breakpoint
CREATE INDEX "audit_log_of_subject" ON "audit_log" USING btree ("subject","at");--> statement-breakpoint
CREATE INDEX "audit_log_of_actor" ON "audit_log" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "audit_log_of_organisation" ON "audit_log" USING btree ("organisation_cvr","at");--> statement-breakpoint
CREATE INDEX "history_events_of_citizen" ON "history_events" USING btree ("citizen_id","at");--> statement-breakpoint
CREATE INDEX "history_events_of_employment" ON "history_events" USING btree ("employment_id","at");--> statement-breakpoint
CREATE INDEX "idempotency_records_by_age" ON "idempotency_records" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "service_notices_by_end" ON "service_notices" USING btree ("ends_at");