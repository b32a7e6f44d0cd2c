-- The totals of a company's list follow each statement and no longer each row: a statement that writes 10,000 employments
-- of one day writes their sum once, and does not change one row 10,000 times over. What a statement does not have cannot
-- be named, so each kind has a function. Days are written in one order, so that two changes which move an employment
-- between the same days do not wait for each other.
create function add_employment_totals() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.employment_totals as kept (company_cvr, end_date, status, count, amount_oere)
  select company_cvr, end_date, status, count(*), sum(amount_oere)
  from fresh group by company_cvr, end_date, status order by company_cvr, end_date, status
  on conflict (company_cvr, end_date, status) do update set
    count = kept.count + excluded.count, amount_oere = kept.amount_oere + excluded.amount_oere;
  return null;
end
$$;
--> statement-breakpoint
create function move_employment_totals() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.employment_totals as kept (company_cvr, end_date, status, count, amount_oere)
  select company_cvr, end_date, status, sum(count), sum(amount_oere)
  from (
    select company_cvr, end_date, status, 1, amount_oere from fresh
    union all
    select company_cvr, end_date, status, -1, -amount_oere from former
  ) as change (company_cvr, end_date, status, count, amount_oere)
  group by company_cvr, end_date, status
  having sum(count) <> 0 or sum(amount_oere) <> 0
  order by company_cvr, end_date, status
  on conflict (company_cvr, end_date, status) do update set
    count = kept.count + excluded.count, amount_oere = kept.amount_oere + excluded.amount_oere;
  return null;
end
$$;
--> statement-breakpoint
create function take_employment_totals() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.employment_totals as kept (company_cvr, end_date, status, count, amount_oere)
  select company_cvr, end_date, status, -count(*), -sum(amount_oere)
  from former group by company_cvr, end_date, status order by company_cvr, end_date, status
  on conflict (company_cvr, end_date, status) do update set
    count = kept.count + excluded.count, amount_oere = kept.amount_oere + excluded.amount_oere;
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function add_employment_totals(), move_employment_totals(), take_employment_totals() from public;
--> statement-breakpoint
-- In one transaction: nothing is written in between that neither counts.
drop trigger employments_totals on employments;
--> statement-breakpoint
create trigger employments_totals_added after insert on employments
  referencing new table as fresh for each statement execute function add_employment_totals();
--> statement-breakpoint
create trigger employments_totals_moved after update on employments
  referencing old table as former new table as fresh for each statement execute function move_employment_totals();
--> statement-breakpoint
create trigger employments_totals_taken after delete on employments
  referencing old table as former for each statement execute function take_employment_totals();
--> statement-breakpoint
drop function keep_employment_totals();
