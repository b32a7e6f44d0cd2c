drop index concurrently if exists trial_grades;
--> statement-breakpoint
create index concurrently trial_grades on employments (trial_grade, end_date);
