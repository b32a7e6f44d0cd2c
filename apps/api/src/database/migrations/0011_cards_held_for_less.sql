-- A lock is waited for two seconds (connection-pool.ts): an allowance that waits for the cards gives up before those
-- who wait behind it do.
alter function hold_cards_still() set lock_timeout = '1s';
