-- The latest employment of a citizen is found in the index, without reading the others. Concurrently: nobody who
-- registers waits for it. What a run that was broken off left behind is made anew.
drop index concurrently if exists employments_of_card_by_end;
--> statement-breakpoint
create index concurrently employments_of_card_by_end on employments (citizen_id, year, end_date);
--> statement-breakpoint
drop index concurrently if exists employments_of_card;
