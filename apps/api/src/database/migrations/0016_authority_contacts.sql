CREATE TABLE "authority_contacts" (
	"authority_code" text NOT NULL,
	"version" integer NOT NULL,
	"phone" text NOT NULL,
	"email" text,
	"address" text,
	"opening_hours_da" text,
	"opening_hours_en" text,
	"web_page" text,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "authority_contacts_authority_code_version_pk" PRIMARY KEY("authority_code","version"),
	CONSTRAINT "authority_contacts_version" CHECK ("authority_contacts"."version" > 0),
	CONSTRAINT "authority_contacts_both_languages" CHECK (("authority_contacts"."opening_hours_da" is null) = ("authority_contacts"."opening_hours_en" is null))
);
--> statement-breakpoint
ALTER TABLE "authority_contacts" ADD CONSTRAINT "authority_contacts_changed_by_actors_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What was entered stays: a request reads and adds.
grant select, insert on authority_contacts to frikort_app;
