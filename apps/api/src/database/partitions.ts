import type { ClientBase } from 'pg';

const monthsAhead = 24;

/** The log, and the citizens beside its rows: both have a part for each month. */
const logTables = ['audit_log', 'audit_log_subjects'] as const;

/**
 * Makes one partition a month of the audit log from the current month on, as long as `monthsAhead` reaches.
 * Rows outside go to the default partition, so that a log row is never lost for want of one.
 */
export async function ensureAuditPartitions(client: ClientBase, now: Date): Promise<void> {
  for (const table of logTables) {
    for (let ahead = 0; ahead <= monthsAhead; ahead += 1) await ensurePartition(client, table, now, ahead);
  }
}

async function ensurePartition(
  client: ClientBase,
  table: (typeof logTables)[number],
  now: Date,
  ahead: number,
): Promise<void> {
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1));
  const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead + 1, 1));
  const name = `${table}_${from.toISOString().slice(0, 7).replace('-', '_')}`;
  const { rows } = await client.query('select to_regclass($1) is not null as there', [name]);
  if (rows[0]?.there) return;
  // A month that the default partition already has rows of stays there: attaching would refuse.
  const { rowCount } = await client.query(`select from ${table}_default where at >= $1 and at < $2 limit 1`, [
    from,
    to,
  ]);
  if (rowCount) return;
  await client.query(
    `create table ${name} partition of ${table} for values from ('${from.toISOString()}') to ('${to.toISOString()}')`,
  );
}

/**
 * Makes the indexes of the log that a migration has only declared (`create index … on only audit_log`) for each part of
 * it, while others write, and joins them. New parts have them from the beginning.
 */
export async function ensureAuditIndexes(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ index: string; definition: string; part: string }>(`
    select declared.indexrelid::regclass::text as index, pg_get_indexdef(declared.indexrelid) as definition,
      part.inhrelid::regclass::text as part
    from pg_index declared join pg_inherits part on part.inhparent = declared.indrelid
    where declared.indrelid = 'audit_log'::regclass and not declared.indisvalid and not exists (
      select from pg_inherits joined join pg_index on pg_index.indexrelid = joined.inhrelid
      where joined.inhparent = declared.indexrelid and pg_index.indrelid = part.inhrelid)`);
  for (const { index, definition, part } of rows) {
    const name = part.replace('audit_log', index);
    // What a run that was broken off left behind is made anew.
    await client.query(`drop index concurrently if exists ${name}`);
    await client.query(
      definition.replace(/^CREATE INDEX \S+ ON ONLY \S+/, `create index concurrently ${name} on ${part}`),
    );
    await client.query(`alter index ${index} attach partition ${name}`);
  }
}
