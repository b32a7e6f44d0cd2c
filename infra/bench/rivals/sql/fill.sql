-- The same cards and employments for every rival. $cards, $employments and $allowance are put in by the bench.
insert into cards (card_number, allowance_oere)
select (10000 + n)::text, $allowance from generate_series(0, $cards - 1) n;
insert into employments (card, start_date, end_date, amount_oere, contact_name, contact_email, contact_phone, status,
  created_at)
select (10000 + n::bigint * 7919 % $cards)::text, first, first + n % 20, 100 + n % 9000, 'Bente Bo', 'b@example.dk',
  '12345678', case when n % 11 = 0 then 'cancelled' else 'registered' end, first
from generate_series(0, $employments - 1) n
cross join lateral (select date_trunc('year', now())::date + n % 300 as first) day;
create index if not exists employments_by_card on employments (card);
