import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../../database/database.ts';
import { instantText } from '../../database/instant-text.ts';
import { bytes, query } from '../../database/query.ts';
import { eventsOf, messageKinds } from './login-message.ts';
import type { MessageVault } from './message-vault.ts';
import { proveSignature, type SignatureProof } from './signature-proof.ts';

/** Which messages, and which logins: all of them when nothing is said. */
export type MessageFilter = {
  readonly from?: Date;
  readonly until?: Date;
  readonly sessionId?: string;
  readonly actorId?: string;
};

const messageRow = z.strictObject({
  id: z.uuid(),
  at: z.string(),
  direction: z.enum(['sent', 'received']),
  kind: z.enum(messageKinds),
  binding: z.enum(['redirect', 'post']),
  entrance: z.string().nullable(),
  identityProvider: z.string(),
  samlId: z.string().nullable(),
  inResponseTo: z.string().nullable(),
  sessionIds: z.array(z.string()),
  requestId: z.string(),
  clientAddress: z.string(),
  outcome: z.string(),
  code: z.string().nullable(),
  signers: z.array(z.string()),
  ourCertificates: z.array(z.string()),
});
type MessageRow = z.output<typeof messageRow>;

/** A line for each message: what is known of it, itself, and whether its signature holds. */
export type MessageLine = { kind: 'message'; events: string[]; message: string | null } & {
  facts: Omit<MessageRow, 'id'>;
  /** `unreadable`: its key is not configured, or it was tampered with. `not-kept`: it was too long. */
  signature: SignatureProof | 'unreadable' | 'not-kept';
};

const loginRow = z.strictObject({
  at: z.string(),
  action: z.string(),
  code: z.string().nullable(),
  entrance: z.string().nullable(),
  organisationCvr: z.string().nullable(),
  actorId: z.string().nullable(),
  sessionId: z.string().nullable(),
  requestId: z.string(),
  clientAddress: z.string(),
});

/** A line for each login, refused login and log-out. */
export type LoginLine = { kind: 'login' } & z.output<typeof loginRow>;

/** A line for each certificate that a signature is verified with or an assertion was encrypted for. */
export type CertificateLine = { kind: 'certificate'; fingerprint: string; pem: string };

/** What is needed to read what is kept. */
export type ExportDeps = {
  readonly db: Executor;
  readonly vault: MessageVault;
  /** PEM, ours, the former ones too: without them signatures inside encrypted assertions are not verified. */
  readonly privateKeys: readonly string[];
};

const rowsAtOnce = 500;
const atOnce = sql.raw(String(rowsAtOnce));

/** Reads the certificates, then messages, then logins, each in the order of time; inside a transaction. */
export async function* readLoginMessages(
  deps: ExportDeps,
  filter: MessageFilter,
): AsyncGenerator<CertificateLine | MessageLine | LoginLine> {
  const rows = await query(
    deps.db,
    z.strictObject({ fingerprint: z.string(), pem: z.string() }),
    sql`select fingerprint, pem from saml_certificates order by first_seen_at, fingerprint`,
  );
  const pems = new Map(rows.map(({ fingerprint, pem }) => [fingerprint, pem]));
  for (const row of rows) yield { kind: 'certificate', ...row };
  for await (const row of readMessages(deps.db, filter)) yield await lineOf(deps, pems, row);
  for await (const row of readLogins(deps.db, filter)) yield { ...row, kind: 'login' };
}

const storedRow = messageRow.extend({ content: bytes.nullable(), keyId: z.string().nullable() });
type StoredRow = z.output<typeof storedRow>;

async function lineOf(
  deps: ExportDeps,
  pems: ReadonlyMap<string, string>,
  { id, content, keyId, ...facts }: StoredRow,
): Promise<MessageLine> {
  const didBeginSession = facts.outcome === 'believed' && facts.sessionIds.length > 0;
  const line = { kind: 'message', events: eventsOf({ ...facts, didBeginSession }), facts } as const;
  if (content === null || keyId === null) return { ...line, message: null, signature: 'not-kept' };
  const text = readable(deps.vault, { content, keyId }, id);
  if (text === undefined) return { ...line, message: null, signature: 'unreadable' };
  const signers = facts.signers.flatMap((fingerprint) => pems.get(fingerprint) ?? []);
  const signature = await proveSignature({ ...facts, text, signers }, deps.privateKeys);
  return { ...line, message: text, signature };
}

function readable(
  vault: MessageVault,
  encrypted: { content: Buffer; keyId: string },
  id: string,
): string | undefined {
  try {
    return vault.decrypt(encrypted, id);
  } catch {
    return undefined;
  }
}

const utc = instantText(sql`message.at`);

async function* readMessages(db: Executor, filter: MessageFilter): AsyncGenerator<StoredRow> {
  await db.execute(sql`
    declare kept_messages no scroll cursor for
    select id, ${utc} as at, direction, kind, binding, entrance, identity_provider as "identityProvider",
      saml_id as "samlId", in_response_to as "inResponseTo", session_ids as "sessionIds", request_id as "requestId",
      client_address as "clientAddress", outcome, code, signers, our_certificates as "ourCertificates", content,
      key_id as "keyId"
    from login_messages message
    where ${during(filter)}
      and ${filter.sessionId ? sql`${filter.sessionId}::uuid = any(session_ids)` : sql`true`}
      and ${filter.actorId ? sql`request_id in (${requestsOf(filter.actorId)})` : sql`true`}
    order by message.at, id`);
  for (;;) {
    const rows = await query(db, storedRow, sql`fetch ${atOnce} from kept_messages`);
    yield* rows;
    if (rows.length < rowsAtOnce) return;
  }
}

async function* readLogins(db: Executor, filter: MessageFilter): AsyncGenerator<Omit<LoginLine, 'kind'>> {
  await db.execute(sql`
    declare kept_logins no scroll cursor for
    select ${utc} as at, log.action, log.code, log.entrance, log.organisation_cvr as "organisationCvr",
      log.actor_id as "actorId", message.session_id as "sessionId", log.request_id as "requestId",
      message.client_address as "clientAddress"
    from login_traces message join audit_log log on log.id = message.audit_id and log.at = message.at
    where ${during(filter)}
      and ${filter.sessionId ? sql`message.session_id = ${filter.sessionId}::uuid` : sql`true`}
      and ${filter.actorId ? sql`log.actor_id = ${filter.actorId}::uuid` : sql`true`}
    order by message.at, message.audit_id`);
  for (;;) {
    const rows = await query(db, loginRow, sql`fetch ${atOnce} from kept_logins`);
    yield* rows;
    if (rows.length < rowsAtOnce) return;
  }
}

const during = ({ from, until }: MessageFilter) => sql`
  ${from ? sql`message.at >= ${from.toISOString()}::timestamptz` : sql`true`}
  and ${until ? sql`message.at < ${until.toISOString()}::timestamptz` : sql`true`}`;

const requestsOf = (actorId: string) =>
  sql`select request_id from audit_log where actor_id = ${actorId}::uuid`;
