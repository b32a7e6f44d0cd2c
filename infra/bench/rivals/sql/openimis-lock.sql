-- The lock it does not take: of the worker, before counting, in the same transaction. $1 worker
select from workers where worker = $1 for update
