-- A column with a constant default, a CHECK that is not held against what is there yet, and a trigger that is made anew.
alter table employments add column trial_grade integer default 1;
--> statement-breakpoint
alter table employments add constraint trial_grade_positive check (trial_grade is not null and trial_grade > 0) not valid;
--> statement-breakpoint
create table trial_notes (id uuid primary key, employment_id uuid not null);
--> statement-breakpoint
alter table trial_notes add constraint trial_notes_of foreign key (employment_id) references employments (id);
