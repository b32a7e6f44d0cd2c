-- What was there before came from NemLog-in. New rows must say whom they come from, so there is no default after this.
ALTER TABLE "actors" ADD COLUMN "provider" text DEFAULT 'nemlogin' NOT NULL;--> statement-breakpoint
ALTER TABLE "actors" ALTER COLUMN "provider" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "provider" text DEFAULT 'nemlogin' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ALTER COLUMN "provider" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "saml_requests" ADD COLUMN "provider" text DEFAULT 'nemlogin' NOT NULL;--> statement-breakpoint
ALTER TABLE "saml_requests" ALTER COLUMN "provider" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "saml_assertions_seen" ADD COLUMN "provider" text DEFAULT 'nemlogin' NOT NULL;--> statement-breakpoint
ALTER TABLE "saml_assertions_seen" ALTER COLUMN "provider" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "saml_assertions_seen" DROP CONSTRAINT "saml_assertions_seen_pkey";--> statement-breakpoint
ALTER TABLE "saml_assertions_seen" ADD CONSTRAINT "saml_assertions_seen_once" PRIMARY KEY("provider","id");--> statement-breakpoint
ALTER TABLE "actors" DROP CONSTRAINT "actors_subject";--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_subject" UNIQUE("provider","kind","subject");--> statement-breakpoint
DROP INDEX "sessions_of_login";--> statement-breakpoint
CREATE INDEX "sessions_of_login" ON "sessions" USING btree ("provider","name_id","session_index");
