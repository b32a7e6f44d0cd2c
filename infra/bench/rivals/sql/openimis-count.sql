-- What openIMIS worker vouchers asks before it opens a transaction: how many vouchers a worker has in a year with an
-- employer (_check_voucher_limit of worker_voucher/services.py in openimis/openimis-be-worker_voucher_py, commit 8157809).
-- $1 worker, $2 year
select count(*)::int as count from vouchers
where worker = $1 and not is_deleted and status in ('ASSIGNED', 'AWAITING_PAYMENT')
  and extract(year from assigned_date) = $2::int
