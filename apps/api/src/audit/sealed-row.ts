import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * A row of the log as it is sealed: every column, as text. `at` has microseconds and is UTC; `subject` is hex, of a citizen
 * or of those whom a look at many showed (see seen-together.ts).
 * A file may leave `actorId` out and still be checked, because only a commitment to it goes into the hash.
 */
export const sealedRowSchema = z.strictObject({
  id: z.uuid(),
  at: z.string().regex(/^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  actorCommitment: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  role: z.string().nullable(),
  entrance: z.string().nullable(),
  organisationCvr: z.string().nullable(),
  organisationName: z.string().nullable(),
  action: z.string(),
  purpose: z.string(),
  outcome: z.string(),
  code: z.string().nullable(),
  subject: z
    .string()
    .regex(/^([0-9a-f]{2})*$/)
    .nullable(),
  objectId: z.uuid().nullable(),
  requestId: z.string(),
});
export type SealedRow = z.output<typeof sealedRowSchema>;

/** A row as the database holds it, who the person was included. */
export const auditRow = sealedRowSchema
  .omit({ actorCommitment: true })
  .extend({ actorId: z.uuid().nullable() });
export type AuditRow = z.output<typeof auditRow>;

/**
 * What stands for the person in the row's hash, so that who the employee was can be kept apart. It
 * differs from row to row, so that rows without the id do not tell which of them are by the same person; the id is
 * random, so that nobody finds it by trying.
 */
export function commitmentOf(rowId: string, actorId: string | null): string | null {
  if (actorId === null) return null;
  return sha256(JSON.stringify(['frikort-audit-actor-1', rowId, actorId])).toString('hex');
}

/** The row with the commitment in the person's place. */
export function toSealedRow({ actorId, ...row }: AuditRow): SealedRow {
  return { ...row, actorCommitment: commitmentOf(row.id, actorId) };
}

/** The row's hash: SHA-256 over a zero byte (a leaf of the tree, RFC 6962) and the columns as a JSON array. */
export function leafOf(row: SealedRow): Buffer {
  const { id, at, actorCommitment, role, entrance, organisationCvr, organisationName } = row;
  const { action, purpose, outcome, code, subject, objectId, requestId } = row;
  const columns = [
    ...['frikort-audit-row-1', id, at, actorCommitment, role, entrance, organisationCvr, organisationName],
    ...[action, purpose, outcome, code, subject, objectId, requestId],
  ];
  return sha256('\0', JSON.stringify(columns));
}

/** What is sealed in a row's place when it was gone from the log before it could be sealed. */
export function leafOfLost(row: { id: string; at: string }): Buffer {
  return sha256('\0', JSON.stringify(['frikort-audit-lost-1', row.id, row.at]));
}

function sha256(...parts: string[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part, 'utf8');
  return hash.digest();
}
