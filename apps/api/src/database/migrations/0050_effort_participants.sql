CREATE TABLE "effort_consent_files" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	"key_id" text NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"filed_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "effort_frikort_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"participant_id" uuid NOT NULL,
	"citizen_id" uuid NOT NULL,
	"authority_code" text NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"linked_by" uuid NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "effort_participants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"effort_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sex" text NOT NULL,
	"start_year" integer NOT NULL,
	"end_year" integer,
	"cpr_ciphertext" "bytea",
	"cpr_key_id" text,
	"audit_subject" "bytea",
	"name" text collate "da-x-icu",
	"start_date" date,
	"end_date" date,
	"benefit_before" text,
	"occupation_before" text,
	"end_reason" text,
	"benefit_after" text,
	"occupation_after" text,
	"consent_text_version" text,
	"consent_signed_on" date,
	"consent_assured_by" uuid,
	"registered_at" timestamp with time zone NOT NULL,
	"registered_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "effort_participants_kind_known" CHECK ("effort_participants"."kind" in ('identified', 'anonymous')),
	CONSTRAINT "effort_participants_sex_known" CHECK ("effort_participants"."sex" in ('woman', 'man')),
	CONSTRAINT "effort_participants_named_wholly" CHECK (case "effort_participants"."kind" when 'identified' then num_nulls("effort_participants"."cpr_ciphertext", "effort_participants"."cpr_key_id", "effort_participants"."audit_subject", "effort_participants"."name", "effort_participants"."start_date", "effort_participants"."benefit_before", "effort_participants"."occupation_before", "effort_participants"."consent_text_version", "effort_participants"."consent_signed_on", "effort_participants"."consent_assured_by") = 0
          else num_nonnulls("effort_participants"."cpr_ciphertext", "effort_participants"."cpr_key_id", "effort_participants"."audit_subject", "effort_participants"."name", "effort_participants"."start_date", "effort_participants"."benefit_before", "effort_participants"."occupation_before", "effort_participants"."consent_text_version", "effort_participants"."consent_signed_on", "effort_participants"."consent_assured_by", "effort_participants"."end_date", "effort_participants"."end_reason", "effort_participants"."benefit_after", "effort_participants"."occupation_after") = 0 end),
	CONSTRAINT "effort_participants_ended_wholly" CHECK (num_nulls("effort_participants"."end_date", "effort_participants"."end_reason", "effort_participants"."benefit_after", "effort_participants"."occupation_after") in (0, 4)),
	CONSTRAINT "effort_participants_end_after_start" CHECK ("effort_participants"."end_date" >= "effort_participants"."start_date"),
	CONSTRAINT "effort_participants_years" CHECK ("effort_participants"."end_year" >= "effort_participants"."start_year"),
	CONSTRAINT "effort_participants_years_of_days" CHECK ("effort_participants"."kind" = 'anonymous' or ("effort_participants"."start_year" = extract(year from "effort_participants"."start_date")
          and "effort_participants"."end_year" is not distinct from extract(year from "effort_participants"."end_date")))
);
--> statement-breakpoint
CREATE TABLE "effort_total_counts" (
	"effort_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"participants" integer NOT NULL,
	CONSTRAINT "effort_total_counts_effort_id_year_pk" PRIMARY KEY("effort_id","year"),
	CONSTRAINT "effort_total_counts_participants" CHECK ("effort_total_counts"."participants" between 0 and 1000000)
);
--> statement-breakpoint
ALTER TABLE "effort_consent_files" ADD CONSTRAINT "effort_consent_files_participant_id_effort_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."effort_participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_consent_files" ADD CONSTRAINT "effort_consent_files_filed_by_actors_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_frikort_links" ADD CONSTRAINT "effort_frikort_links_participant_id_effort_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."effort_participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_frikort_links" ADD CONSTRAINT "effort_frikort_links_citizen_id_citizens_id_fk" FOREIGN KEY ("citizen_id") REFERENCES "public"."citizens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_frikort_links" ADD CONSTRAINT "effort_frikort_links_linked_by_actors_id_fk" FOREIGN KEY ("linked_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_participants" ADD CONSTRAINT "effort_participants_effort_id_efforts_id_fk" FOREIGN KEY ("effort_id") REFERENCES "public"."efforts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_participants" ADD CONSTRAINT "effort_participants_consent_assured_by_actors_id_fk" FOREIGN KEY ("consent_assured_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_participants" ADD CONSTRAINT "effort_participants_registered_by_actors_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_total_counts" ADD CONSTRAINT "effort_total_counts_effort_id_efforts_id_fk" FOREIGN KEY ("effort_id") REFERENCES "public"."efforts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "effort_consent_files_by_key" ON "effort_consent_files" USING btree ("key_id");--> statement-breakpoint
CREATE UNIQUE INDEX "effort_frikort_links_one" ON "effort_frikort_links" USING btree ("participant_id") WHERE "effort_frikort_links"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "effort_frikort_links_of_citizen" ON "effort_frikort_links" USING btree ("citizen_id");--> statement-breakpoint
CREATE UNIQUE INDEX "effort_participants_once" ON "effort_participants" USING btree ("effort_id","audit_subject") WHERE "effort_participants"."end_date" is null and "effort_participants"."audit_subject" is not null;--> statement-breakpoint
CREATE INDEX "effort_participants_of_effort" ON "effort_participants" USING btree ("effort_id","id");--> statement-breakpoint
CREATE INDEX "effort_participants_of_subject" ON "effort_participants" USING btree ("audit_subject");--> statement-breakpoint
CREATE INDEX "effort_participants_by_key" ON "effort_participants" USING btree ("cpr_key_id");--> statement-breakpoint
grant select, insert on effort_participants, effort_consent_files, effort_frikort_links, effort_total_counts
  to frikort_efforts;
--> statement-breakpoint
-- Who somebody is stands as it was registered; it can be forgotten, and keys exchanged.
grant update (kind, cpr_ciphertext, cpr_key_id, audit_subject, name, start_date, start_year, end_date, end_year,
  benefit_before, occupation_before, end_reason, benefit_after, occupation_after, consent_text_version,
  consent_signed_on, consent_assured_by, version) on effort_participants to frikort_efforts;
--> statement-breakpoint
grant update (type, ciphertext, key_id, filed_at, filed_by), delete on effort_consent_files to frikort_efforts;
--> statement-breakpoint
grant update (ended_at), delete on effort_frikort_links to frikort_efforts;
--> statement-breakpoint
grant update (participants), delete on effort_total_counts to frikort_efforts;
--> statement-breakpoint
-- Whose frikort a participation belongs with, and whether it is used: never a number, a name or an amount.
grant select (id, audit_subject, authority_code, anonymised_at, granted_at) on citizens to frikort_efforts;
--> statement-breakpoint
grant select (id, citizen_id, start_date, status) on employments to frikort_efforts;
--> statement-breakpoint
-- Retention (R29).
grant select, update (kind, cpr_ciphertext, cpr_key_id, audit_subject, name, start_date, end_date, benefit_before,
  occupation_before, end_reason, benefit_after, occupation_after, consent_text_version, consent_signed_on,
  consent_assured_by, version) on effort_participants to frikort_keeper;
--> statement-breakpoint
grant select, delete on effort_consent_files, effort_frikort_links to frikort_keeper;
--> statement-breakpoint
-- R40, R41, R42: nobody starts before the organisation, and the first one locks the category, whoever writes it. The
-- function belongs to the migrator: nobody else may say when a category was locked.
create function effort_participant_registered() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  organisation_start date;
begin
  select organisation.start_date into organisation_start
  from public.efforts effort join public.effort_organisations organisation on organisation.id = effort.organisation_id
  where effort.id = new.effort_id;
  if tg_table_name = 'effort_total_counts' then
    if new.year < extract(year from organisation_start) then
      raise exception 'Before the start of the organisation'
        using errcode = 'check_violation', constraint = 'effort_not_before_organisation';
    end if;
    if new.participants = 0 then
      return new;
    end if;
  elsif coalesce(new.start_date < organisation_start, new.start_year < extract(year from organisation_start)) then
    raise exception 'Before the start of the organisation'
      using errcode = 'check_violation', constraint = 'effort_not_before_organisation';
  end if;
  update public.efforts set category_locked_at = now() where id = new.effort_id and category_locked_at is null;
  return new;
end
$$;
--> statement-breakpoint
revoke execute on function effort_participant_registered() from public;
--> statement-breakpoint
create trigger effort_participants_registered before insert or update of start_date, start_year on effort_participants
  for each row execute function effort_participant_registered();
--> statement-breakpoint
create trigger effort_total_counts_entered before insert or update on effort_total_counts
  for each row execute function effort_participant_registered();
--> statement-breakpoint
-- R42: a link lasts as long as the municipality is responsible that made it; of a citizen who is anonymous nothing is left.
create function end_effort_links() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  if new.anonymised_at is not null then
    delete from public.effort_frikort_links where citizen_id = new.id;
  else
    update public.effort_frikort_links set ended_at = now() where citizen_id = new.id and ended_at is null;
  end if;
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function end_effort_links() from public;
--> statement-breakpoint
create trigger citizens_effort_links after update of anonymised_at, authority_code on citizens for each row
  when (old.authority_code <> new.authority_code or (old.anonymised_at is null and new.anonymised_at is not null))
  execute function end_effort_links();
