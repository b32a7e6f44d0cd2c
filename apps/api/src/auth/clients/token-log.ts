import { auditInStatement, once } from '../../audit/audit-entry.ts';
import type { Executor } from '../../database/database.ts';
import { ownerOf } from './client-caller.ts';
import type { StoredClient } from './client-store.ts';

/** A request for a token that was refused: the client that was named, as far as there is such, and why. */
type RefusedToken = { client: StoredClient | undefined; code: string; requestId: string; at: Date };

/** Logs a refused request for a token (R26). Nobody has proven to be the client: it is the one that was named. */
export async function recordRefusedToken(
  db: Executor,
  { client, code, requestId, at }: RefusedToken,
): Promise<void> {
  const stranger = { actorId: client?.actorId, organisation: client && ownerOf(client), requestId };
  const act = { stranger, action: 'client-token-refused', at } as const;
  await db.execute(auditInStatement(act, { from: once, refusedWith: code }));
}
