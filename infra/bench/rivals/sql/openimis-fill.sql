-- Every worker has as many vouchers this year as leave room for those that rush. $before is put in by the bench.
insert into workers (worker) select (10000 + n)::text from generate_series(0, 99) n;
insert into vouchers (code, worker, assigned_date, expiry_date, status, is_deleted)
select gen_random_uuid(), worker, current_date, current_date, 'ASSIGNED', false
from workers, generate_series(1, $before);
