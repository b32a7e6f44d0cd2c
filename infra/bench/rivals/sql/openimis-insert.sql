-- What it does in the transaction that follows (AcquireAssignedVouchersMutation of worker_voucher/gql_mutations.py); its
-- bill and the row of its history are left out. $1 worker
insert into vouchers (code, worker, assigned_date, expiry_date, status, is_deleted)
values (gen_random_uuid(), $1, current_date, current_date + 30, 'AWAITING_PAYMENT', false)
