-- Concurrently: nobody who registers waits for it. What a run that was broken off left behind is made anew.
drop index concurrently if exists employments_reopened;
--> statement-breakpoint
create index concurrently employments_reopened on employments (company_cvr, reopened_until)
  where reopened_until is not null;
