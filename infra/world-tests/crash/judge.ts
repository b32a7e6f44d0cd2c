import type { Database } from '@frikort/api/database/database';
import { query } from '@frikort/api/database/query';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Ledger } from './workers.ts';

const employmentRow = z.strictObject({
  id: z.uuid(),
  amountOere: z.int(),
  status: z.enum(['registered', 'cancelled']),
  events: z.int(),
});
const citizenRow = z.strictObject({ id: z.uuid(), authority: z.string(), transfers: z.int() });
const logRow = z.strictObject({ action: z.string(), rows: z.int() });

/** What is there and was not acknowledged, or was acknowledged and is not there, in words; nothing when all is as told. */
export async function judge(admin: Database, { employments, citizens }: Ledger): Promise<string[]> {
  const faults: string[] = [];
  const stored = await query(
    admin,
    employmentRow,
    sql`select id, amount_oere::int as "amountOere", status,
      (select count(*)::int from history_events where employment_id = employments.id) as events from employments`,
  );
  const found = new Map(stored.map((row) => [row.id, row]));
  for (const [id, { amountOere, edits, cancelled }] of employments) {
    const row = found.get(id);
    if (!row) faults.push('an acknowledged employment is lost');
    else if (row.amountOere !== amountOere) faults.push('an acknowledged amount is not there');
    else if ((row.status === 'cancelled') !== cancelled)
      faults.push('an acknowledged cancellation is not there');
    else if (row.events !== 1 + edits + (cancelled ? 1 : 0))
      faults.push('a history has more or less than happened');
  }
  if (found.size !== employments.size)
    faults.push(`${found.size} employments in place of ${employments.size}`);
  const enrolled = await query(
    admin,
    citizenRow,
    sql`select id, authority_code as authority,
      (select count(*)::int from transfers where citizen_id = citizens.id and state = 'accepted') as transfers
      from citizens`,
  );
  const known = new Map(enrolled.map((row) => [row.id, row]));
  for (const [id, { authority, transfers }] of citizens) {
    const row = known.get(id);
    if (!row) faults.push('an acknowledged grant is lost');
    else if (row.authority !== authority || row.transfers !== transfers)
      faults.push('a transfer is not as told');
  }
  if (known.size !== citizens.size) faults.push(`${known.size} citizens in place of ${citizens.size}`);
  return counted([...faults, ...(await logFaults(admin, { employments, citizens }))]);
}

/** Each fault once, and how often it was found. */
function counted(faults: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const fault of faults) times.set(fault, (times.get(fault) ?? 0) + 1);
  return [...times].map(([fault, count]) => (count === 1 ? fault : `${fault} (${count} times)`));
}

/** Each act stands in the log as often as it was done. */
async function logFaults(
  admin: Database,
  { employments, citizens }: Omit<Ledger, 'refused' | 'repeated'>,
): Promise<string[]> {
  const rows = await query(
    admin,
    logRow,
    sql`select action, count(*)::int as rows from audit_log where outcome = 'done' group by action`,
  );
  const logged = new Map(rows.map(({ action, rows: count }) => [action, count]));
  const all = [...employments.values()];
  const done: Record<string, number> = {
    'employment-registered': all.length,
    'employment-edited': all.reduce((sum, { edits }) => sum + edits, 0),
    'employment-cancelled': all.filter(({ cancelled }) => cancelled).length,
    'enrolment-granted': citizens.size,
    'transfer-accepted': [...citizens.values()].reduce((sum, { transfers }) => sum + transfers, 0),
  };
  return Object.entries(done)
    .filter(([action, times]) => (logged.get(action) ?? 0) !== times)
    .map(
      ([action, times]) => `the log has ${logged.get(action) ?? 0} rows of ${action} in place of ${times}`,
    );
}
