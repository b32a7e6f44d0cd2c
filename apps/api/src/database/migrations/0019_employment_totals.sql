CREATE TABLE "employment_totals" (
	"company_cvr" text NOT NULL,
	"end_date" date NOT NULL,
	"status" text NOT NULL,
	"count" bigint NOT NULL,
	"amount_oere" bigint NOT NULL,
	CONSTRAINT "employment_totals_company_cvr_end_date_status_pk" PRIMARY KEY("company_cvr","end_date","status")
);

--> statement-breakpoint
-- Sums of 10,000 employments fill a page and are changed time and again: room for that beside each row.
alter table employment_totals set (fillfactor = 70);
--> statement-breakpoint
-- Whoever writes an employment, the former version and retention too, keeps the totals with it: no code can forget. The
-- function belongs to the migrator: requests may read what it keeps, and write nothing there. Days are written in one
-- order, so that two changes which move an employment between the same days do not wait for each other.
create function keep_employment_totals() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.employment_totals as kept (company_cvr, end_date, status, count, amount_oere)
  select company_cvr, end_date, status, sum(count), sum(amount_oere)
  from (
    select new.company_cvr, new.end_date, new.status, 1, new.amount_oere where tg_op <> 'DELETE'
    union all
    select old.company_cvr, old.end_date, old.status, -1, -old.amount_oere where tg_op <> 'INSERT'
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
revoke execute on function keep_employment_totals() from public;
--> statement-breakpoint
-- Waits until nobody writes employments and lets nobody until it is done, so that what is there is counted once.
create trigger employments_totals after insert or delete or update of company_cvr, end_date, status, amount_oere
  on employments for each row execute function keep_employment_totals();
--> statement-breakpoint
insert into employment_totals (company_cvr, end_date, status, count, amount_oere)
select company_cvr, end_date, status, count(*), sum(amount_oere) from employments group by 1, 2, 3;
--> statement-breakpoint
grant select on employment_totals to frikort_app;
