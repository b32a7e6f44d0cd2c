CREATE TABLE "effort_appointments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"effort_id" uuid,
	"actor_id" uuid NOT NULL,
	"right" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"given_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "effort_appointments_right_known" CHECK ("effort_appointments"."right" in ('effort-administrator', 'effort-manager', 'participant-manager')),
	CONSTRAINT "effort_appointments_of_effort" CHECK (("effort_appointments"."right" = 'participant-manager') = ("effort_appointments"."effort_id" is not null)),
	CONSTRAINT "effort_appointments_ended_wholly" CHECK (num_nulls("effort_appointments"."ended_at", "effort_appointments"."ended_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "effort_budgets" (
	"effort_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kroner" bigint NOT NULL,
	CONSTRAINT "effort_budgets_effort_id_year_pk" PRIMARY KEY("effort_id","year"),
	CONSTRAINT "effort_budgets_kroner" CHECK ("effort_budgets"."kroner" between 0 and 10000000000)
);
--> statement-breakpoint
CREATE TABLE "effort_categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name_da" text collate "da-x-icu" NOT NULL,
	"name_en" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "effort_financing" (
	"organisation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"place" integer NOT NULL,
	"financier" text collate "da-x-icu" NOT NULL,
	"kroner" bigint NOT NULL,
	CONSTRAINT "effort_financing_organisation_id_year_place_pk" PRIMARY KEY("organisation_id","year","place"),
	CONSTRAINT "effort_financing_kroner" CHECK ("effort_financing"."kroner" between 0 and 10000000000)
);
--> statement-breakpoint
CREATE TABLE "effort_forms" (
	"code" text PRIMARY KEY NOT NULL,
	"name_da" text NOT NULL,
	"name_en" text NOT NULL,
	"words" text[] NOT NULL,
	"fewest_members" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "effort_members" (
	"organisation_id" uuid NOT NULL,
	"authority_code" text NOT NULL,
	CONSTRAINT "effort_members_organisation_id_authority_code_pk" PRIMARY KEY("organisation_id","authority_code")
);
--> statement-breakpoint
CREATE TABLE "effort_organisation_budgets" (
	"organisation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kroner" bigint NOT NULL,
	CONSTRAINT "effort_organisation_budgets_organisation_id_year_pk" PRIMARY KEY("organisation_id","year"),
	CONSTRAINT "effort_organisation_budgets_kroner" CHECK ("effort_organisation_budgets"."kroner" between 0 and 10000000000)
);
--> statement-breakpoint
CREATE TABLE "effort_organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate "da-x-icu" NOT NULL,
	"form" text NOT NULL,
	"start_date" date NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text NOT NULL,
	"contact_phone" text NOT NULL,
	"first_administrator" text NOT NULL,
	"code_hash" "bytea",
	"code_expires_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "effort_organisations_name_length" CHECK (char_length("effort_organisations"."name") between 1 and 50),
	CONSTRAINT "effort_organisations_code_whole" CHECK (num_nulls("effort_organisations"."code_hash", "effort_organisations"."code_expires_at") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "efforts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text collate "da-x-icu" NOT NULL,
	"details" text,
	"category_id" uuid NOT NULL,
	"category_locked_at" timestamp with time zone,
	"start_date" date NOT NULL,
	"end_date" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "efforts_end_after_start" CHECK ("efforts"."end_date" >= "efforts"."start_date")
);
--> statement-breakpoint
ALTER TABLE "sessions" DROP CONSTRAINT "sessions_role_complete";--> statement-breakpoint
ALTER TABLE "actors" ADD COLUMN "effort_rights" text[];--> statement-breakpoint
ALTER TABLE "actors" ADD COLUMN "effort_authority" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "effort_rights" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "effort_appointments" ADD CONSTRAINT "effort_appointments_organisation_id_effort_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."effort_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_appointments" ADD CONSTRAINT "effort_appointments_effort_id_efforts_id_fk" FOREIGN KEY ("effort_id") REFERENCES "public"."efforts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_appointments" ADD CONSTRAINT "effort_appointments_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_appointments" ADD CONSTRAINT "effort_appointments_given_by_actors_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_appointments" ADD CONSTRAINT "effort_appointments_ended_by_actors_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_budgets" ADD CONSTRAINT "effort_budgets_effort_id_efforts_id_fk" FOREIGN KEY ("effort_id") REFERENCES "public"."efforts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_financing" ADD CONSTRAINT "effort_financing_organisation_id_effort_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."effort_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_members" ADD CONSTRAINT "effort_members_organisation_id_effort_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."effort_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_organisation_budgets" ADD CONSTRAINT "effort_organisation_budgets_organisation_id_effort_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."effort_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_organisations" ADD CONSTRAINT "effort_organisations_form_effort_forms_code_fk" FOREIGN KEY ("form") REFERENCES "public"."effort_forms"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_organisations" ADD CONSTRAINT "effort_organisations_created_by_actors_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "efforts" ADD CONSTRAINT "efforts_organisation_id_effort_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."effort_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "efforts" ADD CONSTRAINT "efforts_category_id_effort_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."effort_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "efforts" ADD CONSTRAINT "efforts_created_by_actors_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "effort_appointments_organisation" ON "effort_appointments" USING btree ("organisation_id","actor_id","right") WHERE "effort_appointments"."ended_at" is null and "effort_appointments"."effort_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "effort_appointments_effort" ON "effort_appointments" USING btree ("effort_id","actor_id") WHERE "effort_appointments"."ended_at" is null and "effort_appointments"."effort_id" is not null;--> statement-breakpoint
CREATE INDEX "effort_appointments_of_actor" ON "effort_appointments" USING btree ("actor_id") WHERE "effort_appointments"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "effort_categories_name_da" ON "effort_categories" USING btree (lower("name_da"));--> statement-breakpoint
CREATE UNIQUE INDEX "effort_categories_name_en" ON "effort_categories" USING btree (lower("name_en"));--> statement-breakpoint
CREATE UNIQUE INDEX "effort_financing_once" ON "effort_financing" USING btree ("organisation_id","year",lower("financier"));--> statement-breakpoint
CREATE INDEX "effort_members_by_authority" ON "effort_members" USING btree ("authority_code");--> statement-breakpoint
CREATE UNIQUE INDEX "effort_organisations_name" ON "effort_organisations" USING btree (lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "effort_organisations_code" ON "effort_organisations" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "efforts_name" ON "efforts" USING btree ("organisation_id",lower("name"));--> statement-breakpoint
CREATE INDEX "efforts_by_category" ON "efforts" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "actors_of_efforts" ON "actors" USING btree ("effort_authority") WHERE "actors"."effort_authority" is not null;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_efforts_whole" CHECK (num_nulls("actors"."effort_rights", "actors"."effort_authority") in (0, 2));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_role_complete" CHECK (case "sessions"."role"
        when 'caseworker' then "sessions"."entrance" = 'caseworker' and "sessions"."authority_code" is not null and "sessions"."authority_name" is not null
        when 'effort-worker' then "sessions"."entrance" = 'caseworker' and "sessions"."authority_code" is not null and "sessions"."authority_name" is not null and "sessions"."effort_rights" <> '{}'
        when 'operator' then "sessions"."entrance" = 'caseworker'
        when 'employee' then "sessions"."entrance" = 'company'
        when 'citizen' then "sessions"."entrance" = 'citizen' and "sessions"."citizen_id" is not null
        else false end);--> statement-breakpoint
-- Efforts have a role of their own, which reaches their tables and next to nothing else: whoever works with efforts can
-- change no balance. Requests take it on for as long as a transaction lasts. Roles belong to the whole cluster, so another
-- database may have made it already, even now.
do $$
begin
  begin
    create role frikort_efforts nologin;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role('frikort_app', 'frikort_efforts', 'member') then
    begin
      grant frikort_efforts to frikort_app;
    exception when unique_violation or internal_error then null;
    end;
  end if;
end
$$;
--> statement-breakpoint
grant usage on schema public to frikort_efforts;
--> statement-breakpoint
grant select on effort_forms, effort_organisations, effort_members, effort_financing, effort_organisation_budgets,
  effort_categories, efforts, effort_budgets, effort_appointments to frikort_efforts;
--> statement-breakpoint
grant insert on effort_organisations, effort_members, effort_financing, effort_organisation_budgets, effort_categories,
  efforts, effort_budgets, effort_appointments to frikort_efforts;
--> statement-breakpoint
grant update (name, contact_name, contact_email, contact_phone, code_hash, code_expires_at, version)
  on effort_organisations to frikort_efforts;
--> statement-breakpoint
grant update (name_da, name_en, closed_at) on effort_categories to frikort_efforts;
--> statement-breakpoint
grant update (name, details, category_id, start_date, end_date, version) on efforts to frikort_efforts;
--> statement-breakpoint
grant update (ended_at, ended_by) on effort_appointments to frikort_efforts;
--> statement-breakpoint
-- A year's figures are what was entered last.
grant update (kroner), delete on effort_organisation_budgets, effort_budgets to frikort_efforts;
--> statement-breakpoint
grant delete on effort_financing to frikort_efforts;
--> statement-breakpoint
-- What goes with each act: its row of the log, the record of a request that may be repeated, a mail.
grant insert on audit_log, audit_log_subjects, idempotency_records to frikort_efforts;
--> statement-breakpoint
grant select, insert on mails to frikort_efforts;
--> statement-breakpoint
-- Who may be appointed, and who was.
grant select (id, name, cvr, organisation_name, effort_rights, effort_authority) on actors to frikort_efforts;
--> statement-breakpoint
-- R40, R41: nothing of a time before the organisation's start, whoever writes it.
create function effort_not_before_organisation() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
declare
  organisation uuid;
  organisation_start date;
  earliest boolean;
begin
  if tg_table_name = 'effort_budgets' then
    select organisation_id into organisation from public.efforts where id = new.effort_id;
  else
    organisation := new.organisation_id;
  end if;
  select start_date into organisation_start from public.effort_organisations where id = organisation;
  if tg_table_name = 'efforts' then
    earliest := new.start_date >= organisation_start;
  else
    earliest := new.year >= extract(year from organisation_start);
  end if;
  if not earliest then
    raise exception 'Before the start of the organisation'
      using errcode = 'check_violation', constraint = 'effort_not_before_organisation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger efforts_not_before_organisation before insert or update of start_date on efforts
  for each row execute function effort_not_before_organisation();
--> statement-breakpoint
create trigger effort_budgets_not_before_organisation before insert or update of year on effort_budgets
  for each row execute function effort_not_before_organisation();
--> statement-breakpoint
create trigger effort_organisation_budgets_not_before before insert or update of year on effort_organisation_budgets
  for each row execute function effort_not_before_organisation();
--> statement-breakpoint
create trigger effort_financing_not_before before insert or update of year on effort_financing
  for each row execute function effort_not_before_organisation();
--> statement-breakpoint
-- R41: the category stands from the first participant on, and that there was one is never forgotten.
create function effort_category_locked() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  if old.category_locked_at is not null
    and (new.category_id <> old.category_id or new.category_locked_at is distinct from old.category_locked_at) then
    raise exception 'The category is locked' using errcode = 'check_violation', constraint = 'efforts_category_locked';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger efforts_category_locked before update of category_id, category_locked_at on efforts
  for each row execute function effort_category_locked();
--> statement-breakpoint
insert into effort_forms (code, name_da, name_en, words, fewest_members) values
  ('joint-body', 'Kommunalt fællesskab', 'Joint municipal body',
    array['kommunalt fællesskab', '§ 60-fællesskab', '§ 60 fællesskab', 'joint municipal body'], 2),
  ('agreement', 'Samarbejdsaftale', 'Cooperation agreement',
    array['samarbejdsaftale', 'cooperation agreement'], 1);
