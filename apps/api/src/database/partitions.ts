import type { ClientBase } from 'pg';

const monthsAhead = 24;

/**
 * Makes one partition a month of the audit log from the current month on, as long as `monthsAhead` reaches.
 * Rows outside go to the default partition, so that a log row is never lost for want of one.
 */
export async function ensureAuditPartitions(client: ClientBase, now: Date): Promise<void> {
  for (let ahead = 0; ahead <= monthsAhead; ahead += 1) {
    const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1));
    const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead + 1, 1));
    const name = `audit_log_${from.toISOString().slice(0, 7).replace('-', '_')}`;
    const { rows } = await client.query('select to_regclass($1) is not null as there', [name]);
    if (rows[0]?.there) continue;
    // A month that the default partition already has rows of stays there: attaching would refuse.
    const { rowCount } = await client.query(
      'select from audit_log_default where at >= $1 and at < $2 limit 1',
      [from, to],
    );
    if (rowCount) continue;
    await client.query(
      `create table ${name} partition of audit_log for values from ('${from.toISOString()}') to ('${to.toISOString()}')`,
    );
  }
}
