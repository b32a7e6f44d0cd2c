CREATE TABLE "login_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"direction" text NOT NULL,
	"kind" text NOT NULL,
	"binding" text NOT NULL,
	"entrance" text,
	"identity_provider" text NOT NULL,
	"saml_id" text,
	"in_response_to" text,
	"session_ids" uuid[] NOT NULL,
	"request_id" text NOT NULL,
	"client_address" text NOT NULL,
	"outcome" text NOT NULL,
	"code" text,
	"content" "bytea",
	"key_id" text,
	"signers" text[] NOT NULL,
	"our_certificates" text[] NOT NULL,
	CONSTRAINT "login_messages_direction" CHECK (("login_messages"."direction" = 'sent') = ("login_messages"."outcome" = 'sent')),
	CONSTRAINT "login_messages_outcome" CHECK ("login_messages"."outcome" in ('sent', 'believed', 'refused')),
	CONSTRAINT "login_messages_key" CHECK (("login_messages"."content" is null) = ("login_messages"."key_id" is null))
);
--> statement-breakpoint
CREATE TABLE "login_traces" (
	"audit_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"session_id" uuid,
	"client_address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saml_certificates" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"pem" text NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "saml_requests" ADD COLUMN "fresh" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "login_messages_by_age" ON "login_messages" USING btree ("at");--> statement-breakpoint
CREATE INDEX "login_messages_answered" ON "login_messages" USING btree ("in_response_to");--> statement-breakpoint
CREATE INDEX "login_messages_of_request" ON "login_messages" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "login_messages_logout_once" ON "login_messages" USING btree ("identity_provider","kind","saml_id") WHERE "login_messages"."direction" = 'received' and "login_messages"."kind" in ('logout-request', 'logout-response');--> statement-breakpoint
CREATE INDEX "login_traces_by_age" ON "login_traces" USING btree ("at");--> statement-breakpoint
-- A request adds to what is kept for NemLog-in, and changes and deletes nothing of it.
grant select, insert on login_messages, login_traces, saml_certificates to frikort_app;
--> statement-breakpoint
-- Retention deletes after 180 days without reading what the messages say.
grant select (id, at, kind, saml_id, in_response_to) on login_messages to frikort_keeper;
--> statement-breakpoint
grant select (audit_id, at) on login_traces to frikort_keeper;
--> statement-breakpoint
grant delete on login_messages, login_traces to frikort_keeper;
