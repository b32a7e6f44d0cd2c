-- What has changed since an instant, and what a company's own reference stands for, are found in an index. Concurrently:
-- nobody who registers waits for it. What a run that was broken off left behind is made anew.
drop index concurrently if exists citizens_of_authority_by_change;
--> statement-breakpoint
create index concurrently citizens_of_authority_by_change on citizens (authority_code, changed_at, id);
--> statement-breakpoint
drop index concurrently if exists employments_of_company_by_change;
--> statement-breakpoint
create index concurrently employments_of_company_by_change on employments (company_cvr, updated_at, id);
--> statement-breakpoint
drop index concurrently if exists employments_of_company_by_reference;
--> statement-breakpoint
create index concurrently employments_of_company_by_reference on employments (company_cvr, reference)
  where reference is not null;
