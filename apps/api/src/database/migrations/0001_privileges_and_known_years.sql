-- Roles. The login that migrates owns the structure. Requests run as frikort_app, retention (later) as
-- frikort_keeper. Roles belong to the whole cluster, so another database may have made them already, even now.
do $$
begin
  begin
    create role frikort_app nologin;
  exception when duplicate_object or unique_violation then null;
  end;
  begin
    create role frikort_keeper nologin;
  exception when duplicate_object or unique_violation then null;
  end;
end
$$;
--> statement-breakpoint
revoke create on schema public from public;
--> statement-breakpoint
grant usage on schema public to frikort_app, frikort_keeper;
--> statement-breakpoint
-- Rows that live and go: logins, repeated requests, budgets.
grant select, insert, update, delete
  on actors, sessions, saml_requests, saml_assertions_seen, idempotency_records, lookup_budgets, companies
  to frikort_app;
--> statement-breakpoint
revoke delete on actors, companies from frikort_app;
--> statement-breakpoint
-- Citizens and what is registered are never deleted by a request, and the columns that must not change cannot.
grant select, insert on citizens, cards, employments to frikort_app;
--> statement-breakpoint
grant update (cpr_ciphertext, cpr_key_id, cpr_index, cpr_index_key_id, name, name_protected, register_status,
  register_read_at, status, status_since, status_reason, status_decision_date, authority_code,
  assigned_caseworker_id) on citizens to frikort_app;
--> statement-breakpoint
grant update (allowance_oere, used_oere) on cards to frikort_app;
--> statement-breakpoint
grant update (year, start_date, end_date, amount_oere, contact_name, contact_email, contact_phone,
  production_unit, reference, status, version, updated_at) on employments to frikort_app;
--> statement-breakpoint
-- History and audit only grow.
grant select, insert on history_events, audit_log to frikort_app;
--> statement-breakpoint
grant select on programme_years, programme_year_allowances, reserved_card_numbers, service_notices to frikort_app;
--> statement-breakpoint
-- The programme years that are known by law: 2019-2022 and the first half of 2023 20.000 kr. (LOV 689/2018,
-- LOV 2217/2020, LOV 1596/2022), 2023 from 1 July 40.000 kr. (bill L 119), 2024 41.280 kr. (LOV 616/2024 § 1),
-- 2025 42.766 kr. Later years are entered by the operator.
insert into programme_years (year, entered_at, opened_at)
select year, opens, opens
from generate_series(2019, 2025) as year,
  lateral (select make_timestamptz(year, 1, 1, 0, 0, 0, 'Europe/Copenhagen') as opens) as opening;
--> statement-breakpoint
insert into programme_year_allowances (year, effective_from, allowance_oere)
select year, make_timestamptz(year, 1, 1, 0, 0, 0, 'Europe/Copenhagen'), allowance
from (values (2019, 2000000), (2020, 2000000), (2021, 2000000), (2022, 2000000), (2023, 2000000),
  (2024, 4128000), (2025, 4276600)) as known (year, allowance);
--> statement-breakpoint
insert into programme_year_allowances (year, effective_from, allowance_oere)
values (2023, make_timestamptz(2023, 7, 1, 0, 0, 0, 'Europe/Copenhagen'), 4000000);
