-- Messages, transfers and news of the register have come since: nothing of them is left of a grant that is undone.
create or replace function undo_grant(undone uuid, new_subject bytea, nobody text, undone_at timestamptz) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  old_subject bytea;
begin
  -- Waits for a registration under way, which holds the row by the card that it makes; one that comes later waits here.
  select audit_subject into old_subject from public.citizens
  where id = undone and anonymised_at is null
    and granted_at > undone_at - interval '10 minutes' and granted_at <= undone_at
  for update;
  if not found or exists (select from public.cards where citizen_id = undone)
    or exists (select from public.transfers where citizen_id = undone) then
    return false;
  end if;
  update public.actors set name = nobody, subject = 'anonymised:' || id
  where kind = 'person' and id in (
    select actor_id from public.audit_log where subject = old_subject and role = 'citizen');
  delete from public.sessions where citizen_id = undone;
  delete from public.cpr_indexes where citizen_id = undone;
  delete from public.former_cpr_numbers where citizen_id = undone;
  delete from public.latest_assignments where citizen_id = undone;
  delete from public.messages where citizen_id = undone;
  delete from public.message_addresses where citizen_id = undone;
  delete from public.cards_running_out where citizen_id = undone;
  update public.citizens set cpr_ciphertext = null, cpr_key_id = null, cpr_index_key_id = null,
    audit_subject = new_subject, name = nobody, name_protected = false, register_status = 0, status = 'inactive',
    status_since = undone_at, status_reason = null, status_decision_date = null, assigned_caseworker_id = null,
    anonymised_at = undone_at, name_changed_at = null, protection_changed_at = null, register_seen_until = null,
    register_seen_at = null, register_seen_by = null
  where id = undone;
  update public.history_events set changes = '[]' where citizen_id = undone;
  insert into public.reserved_card_numbers (card_number, reason)
  select card_number, 'grant-undone' from public.citizens where id = undone
  on conflict do nothing;
  return true;
end
$$;
