import { type SQL, sql } from 'drizzle-orm';
import { instant } from '../database/statement.ts';

/** The statement part that sends the events of the CTE `placed` to each webhook of their stream that wants their type. */
export function deliveriesInStatement(at: Date): SQL {
  return sql`insert into webhook_deliveries (id, webhook_id, stream, position, event_id, type, status, created_at, due_at)
    select gen_random_uuid(), webhook.id, placed.stream, placed.position, placed.id, placed.type, 'waiting',
      ${instant(at)}, ${instant(at)}
    from placed join webhooks webhook
      on webhook.stream = placed.stream and webhook.status <> 'deleted' and placed.type = any(webhook.types)`;
}
