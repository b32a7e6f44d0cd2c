import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { violatedConstraint } from '../database/failures.ts';
import { bytes, query } from '../database/query.ts';
import { instant, type Placed } from '../database/statement.ts';
import { ProblemError } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route that creates: it needs `Idempotency-Key`, and reads it with {@link idempotencyClaim}. */
    idempotencyKey?: true;
  }
}

/** The header that a POST which creates must carry; 1-255 printable characters. */
export const keyForm = /^[\x21-\x7e]{1,255}$/;
const keySchema = z.string().regex(keyForm);

const validForMs = 24 * 60 * 60 * 1000;

/** What makes two requests the same: caller, route, key and the body's hash. */
export type IdempotencyClaim = { caller: string; route: string; key: string; bodyHash: Buffer };

/**
 * Reads the claim of a request.
 * @param bodyHash what the request asks for, where that is more or other than its body as JSON
 * @throws ProblemError `idempotency-key-missing`, `validation-failed`
 */
export function idempotencyClaim(
  request: FastifyRequest,
  caller: string,
  bodyHash = hashOf(request.body),
): IdempotencyClaim {
  if (!request.routeOptions.config.idempotencyKey) throw new Error('The route does not declare its key');
  const header = request.headers['idempotency-key'];
  if (header === undefined || header === '') throw new ProblemError({ code: 'idempotency-key-missing' });
  const key = keySchema.safeParse(header);
  if (!key.success) {
    throw new ProblemError({
      code: 'validation-failed',
      errors: [{ path: 'Idempotency-Key', code: 'invalid' }],
    });
  }
  const route = `${request.method} ${request.routeOptions.url ?? ''}`;
  return { caller, route, key: key.data, bodyHash };
}

/**
 * The statement part that records a success: `from` names a CTE with the created resource's `id`, and no row of
 * it means nothing is recorded. A duplicate that runs at the same time waits here for the first one to commit,
 * and then fails on the key, which undoes its whole statement; see {@link isDuplicateRequest}.
 */
export function recordSuccess(claim: Placed<IdempotencyClaim>, from: SQL, now: Placed<Date>): SQL {
  return sql`insert into idempotency_records (caller, route, key, body_hash, status, resource_id, created_at)
    select ${claim.caller}, ${claim.route}, ${claim.key}, ${claim.bodyHash}, 201, id, ${instant(now)}
    from ${from}`;
}

/** Whether a statement failed because the same request had already succeeded. */
export function isDuplicateRequest(error: unknown): boolean {
  return violatedConstraint(error) === 'idempotency_records_key';
}

/** The resource that a request made, and whether it was this one or the same one before it. */
export type Created<Resource> = { readonly ok: true; readonly value: Resource; readonly replayed?: true };

/** Says with 201 where the resource is read, and of a repetition that it is one. */
export function announceCreation(
  reply: FastifyReply,
  location: string,
  { replayed }: Created<unknown>,
): void {
  reply.code(201).header('location', location);
  if (replayed) reply.header('idempotent-replayed', 'true');
}

export type EarlierAnswer = { kind: 'none' } | { kind: 'same'; resourceId: string } | { kind: 'other-body' };

/**
 * What the same caller, route and key was answered with in the last 24 hours. An answer that is found is one that a
 * standby has too, where commits wait for one: see {@link confirmed}.
 */
export async function findEarlierAnswer(
  db: Executor,
  claim: IdempotencyClaim,
  now: Date,
): Promise<EarlierAnswer> {
  const rows = await query(
    db,
    z.strictObject({ body_hash: bytes, resource_id: z.string(), expired: z.boolean() }),
    sql`
    select body_hash, resource_id, created_at < ${new Date(now.getTime() - validForMs).toISOString()}::timestamptz as expired
    from idempotency_records
    where caller = ${claim.caller} and route = ${claim.route} and key = ${claim.key}`,
  );
  const [record] = rows;
  if (!record) return { kind: 'none' };
  if (record.expired) {
    await forgetExpired(db, claim, now);
    return { kind: 'none' };
  }
  await confirmed(db);
  return record.body_hash.equals(claim.bodyHash)
    ? { kind: 'same', resourceId: record.resource_id }
    : { kind: 'other-body' };
}

/**
 * Waits until a synchronous standby has all that can be seen here. What can be seen may not have got there: its own wait was
 * cancelled, or the server crashed during it. A commit is acknowledged after all before it, and this is one that holds
 * nothing but a message to nobody.
 * @throws DatabaseError of an unknown outcome (40003) when this wait is cancelled too
 */
async function confirmed(db: Executor): Promise<void> {
  await db.execute(sql`select pg_logical_emit_message(true, 'frikort', '')`);
}

async function forgetExpired(db: Executor, claim: IdempotencyClaim, now: Date): Promise<void> {
  await db.execute(sql`
    delete from idempotency_records
    where caller = ${claim.caller} and route = ${claim.route} and key = ${claim.key}
      and created_at < ${new Date(now.getTime() - validForMs).toISOString()}::timestamptz`);
}

/** Deletes the records that nobody can repeat a request on any more. */
export async function forgetOldAnswers(db: Executor, now: Date): Promise<void> {
  await db.execute(sql`
    delete from idempotency_records
    where created_at < ${new Date(now.getTime() - validForMs).toISOString()}::timestamptz`);
}

/** The body by its meaning: the order of its members does not matter. */
function hashOf(body: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(sorted(body)) ?? '')
    .digest();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
