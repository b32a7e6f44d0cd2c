CREATE TABLE "audit_queue" (
	"row_id" uuid NOT NULL,
	"row_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_sealed_rows" (
	"position" bigint PRIMARY KEY NOT NULL,
	"row_id" uuid NOT NULL,
	"row_at" timestamp with time zone NOT NULL,
	"leaf" "bytea" NOT NULL,
	"mark" "bytea" NOT NULL,
	CONSTRAINT "audit_sealed_rows_row" UNIQUE("row_id")
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"number" bigint PRIMARY KEY NOT NULL,
	"first_position" bigint NOT NULL,
	"last_position" bigint NOT NULL,
	"root" "bytea" NOT NULL,
	"previous" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	"key_id" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL
);
--> statement-breakpoint
-- Every statement that adds to the log also puts what it added in the queue, whoever runs it: no code can forget.
-- The function belongs to the migrator: requests may take rows out of the queue, and put none in. A row that is
-- taken out and not sealed is missing from both, and `frikort audit verify` says so.
create function queue_for_sealing() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.audit_queue (row_id, row_at) select id, at from added;
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function queue_for_sealing() from public;
--> statement-breakpoint
create trigger audit_log_queue after insert on audit_log
  referencing new table as added for each statement execute function queue_for_sealing();
--> statement-breakpoint
-- Rows come and go all the time, and the queue is read whole.
alter table audit_queue set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
--> statement-breakpoint
insert into audit_queue (row_id, row_at) select id, at from audit_log;
--> statement-breakpoint
grant select, delete on audit_queue to frikort_app;
--> statement-breakpoint
-- Seals only grow.
grant select, insert on audit_sealed_rows, audit_seals to frikort_app;
