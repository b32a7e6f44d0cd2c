ALTER TABLE "citizens" ALTER COLUMN "cpr_ciphertext" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "citizens" ALTER COLUMN "cpr_key_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "citizens" ALTER COLUMN "cpr_index_key_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "citizens" ADD COLUMN "register_status_since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "citizens" ADD COLUMN "anonymised_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "citizens_by_register_reading" ON "citizens" USING btree ("register_read_at") WHERE "citizens"."anonymised_at" is null;--> statement-breakpoint
ALTER TABLE "citizens" ADD CONSTRAINT "citizens_anonymised_wholly" CHECK (case when "citizens"."anonymised_at" is null
        then num_nulls("citizens"."cpr_ciphertext", "citizens"."cpr_key_id", "citizens"."cpr_index_key_id") = 0
        else num_nonnulls("citizens"."cpr_ciphertext", "citizens"."cpr_key_id", "citizens"."cpr_index_key_id") = 0 and "citizens"."status" = 'inactive' end);--> statement-breakpoint
update citizens set register_status_since = register_read_at;
--> statement-breakpoint
grant update (register_status_since) on citizens to frikort_app;
--> statement-breakpoint
-- R29: what retention may do, and nothing else. It cannot touch a status: an active frikort cannot become
-- inactive here, and the constraint above refuses to anonymise one that is active.
grant select on citizens, cards, employments, history_events, audit_log, cpr_indexes, former_cpr_numbers, sessions,
  actors, reserved_card_numbers to frikort_keeper;
--> statement-breakpoint
grant update (cpr_ciphertext, cpr_key_id, cpr_index_key_id, audit_subject, name, name_protected, register_status,
  status_reason, status_decision_date, assigned_caseworker_id, anonymised_at) on citizens to frikort_keeper;
--> statement-breakpoint
grant update (contact_name, contact_email, contact_phone, reference) on employments to frikort_keeper;
--> statement-breakpoint
grant update (changes) on history_events to frikort_keeper;
--> statement-breakpoint
grant update (subject, name) on actors to frikort_keeper;
--> statement-breakpoint
grant delete on cpr_indexes, former_cpr_numbers, sessions to frikort_keeper;
--> statement-breakpoint
grant insert on reserved_card_numbers, audit_log to frikort_keeper;
