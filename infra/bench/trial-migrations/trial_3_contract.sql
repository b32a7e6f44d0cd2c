-- That it is never empty is proven by the CHECK, so nothing is read.
alter table employments alter column trial_grade set not null;
