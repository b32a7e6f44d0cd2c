CREATE TABLE "backup_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"succeeded" boolean NOT NULL,
	"bytes" bigint,
	CONSTRAINT "backup_runs_bytes" CHECK (("backup_runs"."kind" = 'backup') = ("backup_runs"."bytes" is not null))
);
--> statement-breakpoint
CREATE INDEX "backup_runs_newest" ON "backup_runs" USING btree ("kind","ended_at");--> statement-breakpoint
-- Whoever makes backups tells of them, and reads nothing. Roles belong to the whole cluster, as in 0001.
do $$
begin
  begin
    create role frikort_backup nologin;
  exception when duplicate_object or unique_violation then null;
  end;
end
$$;
--> statement-breakpoint
grant usage on schema public to frikort_backup;
--> statement-breakpoint
grant insert on backup_runs to frikort_backup;
--> statement-breakpoint
grant select on backup_runs to frikort_app;
