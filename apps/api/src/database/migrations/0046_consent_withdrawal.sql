ALTER TABLE "citizens" ADD COLUMN "consent_withdrawal_asked_at" timestamp with time zone;--> statement-breakpoint
-- Citizens ask, caseworkers settle (R13).
grant update (consent_withdrawal_asked_at) on citizens to frikort_app;
