DROP INDEX "stream_events_of_citizen";--> statement-breakpoint
DROP INDEX "stream_events_by_age";--> statement-breakpoint
CREATE INDEX "stream_events_of_citizen" ON "stream_events" USING btree ("citizen_id","stream","position") WHERE stream like 'authority:%';--> statement-breakpoint
CREATE INDEX "stream_events_by_age" ON "stream_events" USING brin ("placed_at");