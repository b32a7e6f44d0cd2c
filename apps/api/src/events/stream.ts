import type { StreamKind } from '@frikort/domain/published-event';
import { type SQL, sql } from 'drizzle-orm';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';

/** Who may be told of events: a company's people and systems, or a municipality's. */
export type StreamCaller = EmployeeCaller | CaseworkerCaller;

/** Whose events a caller is told of. */
export function streamKindOf({ role }: StreamCaller): StreamKind {
  return role === 'employee' ? 'company' : 'authority';
}

/** The one stream that a caller may read (R31): the company's, or the municipality's. */
export function streamOf(caller: StreamCaller): string {
  return caller.role === 'employee'
    ? `company:${caller.organisation.cvr}`
    : `authority:${caller.authority.code}`;
}

/** The name of the stream whose owner an expression gives, by code or CVR number. */
export function streamNamed(kind: StreamKind, owner: SQL): SQL {
  return sql`${`${kind}:`}::text || ${owner}`;
}
