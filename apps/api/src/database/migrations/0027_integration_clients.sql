CREATE TABLE "client_approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"cvr" text NOT NULL,
	"organisation_name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	"approved_by" uuid NOT NULL,
	"ends_on" date NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid
);
--> statement-breakpoint
CREATE TABLE "client_assertions" (
	"client_id" uuid NOT NULL,
	"jti_hash" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "client_assertions_once" PRIMARY KEY("client_id","jti_hash")
);
--> statement-breakpoint
CREATE TABLE "client_credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"secret_hash" "bytea",
	"public_key" jsonb,
	"hint" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"ends_on" date NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"last_used_at" timestamp with time zone,
	"warned_at" timestamp with time zone,
	CONSTRAINT "client_credentials_one_proof" CHECK (("client_credentials"."secret_hash" is null) <> ("client_credentials"."public_key" is null))
);
--> statement-breakpoint
CREATE TABLE "integration_clients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cvr" text NOT NULL,
	"organisation_name" text NOT NULL,
	"authority_code" text,
	"name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "integration_clients_actor" UNIQUE("actor_id"),
	CONSTRAINT "integration_clients_kind_known" CHECK ("integration_clients"."kind" in ('company', 'municipality', 'vendor')),
	CONSTRAINT "integration_clients_authority_of_municipality" CHECK (("integration_clients"."kind" = 'municipality') = ("integration_clients"."authority_code" is not null))
);
--> statement-breakpoint
ALTER TABLE "actors" DROP CONSTRAINT "actors_kind_known";--> statement-breakpoint
ALTER TABLE "actors" DROP CONSTRAINT "actors_organisation_of_professional";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "proven_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "client_approvals" ADD CONSTRAINT "client_approvals_client_id_integration_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."integration_clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_approvals" ADD CONSTRAINT "client_approvals_approved_by_actors_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_approvals" ADD CONSTRAINT "client_approvals_ended_by_actors_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_assertions" ADD CONSTRAINT "client_assertions_client_id_integration_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."integration_clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_credentials" ADD CONSTRAINT "client_credentials_client_id_integration_clients_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."integration_clients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_credentials" ADD CONSTRAINT "client_credentials_created_by_actors_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_credentials" ADD CONSTRAINT "client_credentials_ended_by_actors_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_clients" ADD CONSTRAINT "integration_clients_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_clients" ADD CONSTRAINT "integration_clients_created_by_actors_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_clients" ADD CONSTRAINT "integration_clients_ended_by_actors_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "client_approvals_once" ON "client_approvals" USING btree ("client_id","cvr") WHERE "client_approvals"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "client_approvals_of_company" ON "client_approvals" USING btree ("cvr","approved_at");--> statement-breakpoint
CREATE INDEX "client_assertions_expired" ON "client_assertions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "client_credentials_of_client" ON "client_credentials" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "client_credentials_by_end" ON "client_credentials" USING btree ("ends_on") WHERE "client_credentials"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "integration_clients_of_owner" ON "integration_clients" USING btree ("cvr","created_at");--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_kind_known" CHECK ("actors"."kind" in ('person', 'professional', 'system'));--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_organisation_of_professional" CHECK (("actors"."kind" <> 'person') = ("actors"."cvr" is not null and "actors"."organisation_name" is not null));--> statement-breakpoint
-- A client is never deleted and never changes what it is; a credential and an approval end, and that is all.
grant select, insert, update (ended_at, ended_by) on integration_clients, client_approvals to frikort_app;
--> statement-breakpoint
grant select, insert, update (ended_at, ended_by, last_used_at, warned_at) on client_credentials to frikort_app;
--> statement-breakpoint
grant select, insert, delete on client_assertions to frikort_app;
