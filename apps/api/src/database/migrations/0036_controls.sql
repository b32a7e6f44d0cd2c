ALTER TABLE "citizens" ADD COLUMN "controlled_on" date;--> statement-breakpoint
-- A control is something that the municipality sees of a frikort.
create or replace trigger citizens_changed before update on citizens for each row
  when ((old.name, old.name_protected, old.register_status, old.card_number, old.status, old.authority_code,
      old.assigned_caseworker_id, old.controlled_on)
    is distinct from (new.name, new.name_protected, new.register_status, new.card_number, new.status,
      new.authority_code, new.assigned_caseworker_id, new.controlled_on))
  execute function stamp_citizen_change();
--> statement-breakpoint
grant update (controlled_on) on citizens to frikort_app;
