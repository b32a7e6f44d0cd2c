ALTER TABLE "citizens" ADD COLUMN "name_changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "citizens" ADD COLUMN "protection_changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "citizens" ADD COLUMN "register_seen_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "citizens" ADD COLUMN "register_seen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "citizens" ADD COLUMN "register_seen_by" uuid;--> statement-breakpoint
ALTER TABLE "citizens" ADD CONSTRAINT "citizens_register_seen_by_actors_id_fk" FOREIGN KEY ("register_seen_by") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
grant update (name_changed_at, protection_changed_at, register_seen_until, register_seen_at, register_seen_by)
  on citizens to frikort_app;
--> statement-breakpoint
-- R29: nothing is left of who saw to what the register told.
grant update (name_changed_at, protection_changed_at, register_seen_until, register_seen_at, register_seen_by)
  on citizens to frikort_keeper;
