import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { EmployeeCaller } from '../../auth/caller.ts';
import type { Database } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { endImport } from './end-store.ts';

/**
 * Ends an import of the caller's company that is under way, between two pieces of its work, and logs it.
 * @returns whether there was one
 */
export async function stopImport(
  db: Database,
  caller: EmployeeCaller,
  { id, at }: { id: string; at: Date },
): Promise<boolean> {
  return await db.transaction(async (transaction) => {
    const found = await query(
      transaction,
      z.strictObject({ id: z.uuid() }),
      sql`
      with import as (
        select id from employment_imports
        where id = ${id}::uuid and company_cvr = ${caller.organisation.cvr} and ended_at is null
        for update
      ), logged as (
        ${auditInStatement({ caller, action: 'employment-import-stopped', at }, { from: sql`import`, object: sql`import.id` })}
      )
      select id from import`,
    );
    if (found.length === 0) return false;
    await endImport(transaction, { id, caller }, 'cancelled', at);
    return true;
  });
}
