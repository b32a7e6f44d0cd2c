-- Not valid for what was entered before: an amount that is none can still be superseded by the right one.
ALTER TABLE "programme_year_allowances" ADD CONSTRAINT "programme_year_allowances_an_amount" CHECK ("programme_year_allowances"."allowance_oere" <= 1000000000 or "programme_year_allowances"."superseded_at" is not null) NOT VALID;
