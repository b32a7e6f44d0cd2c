import { X509Certificate } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Executor } from '../../database/database.ts';
import { validCertificates } from '../saml/identity-provider.ts';
import { allKeys, type ServiceProvider } from '../saml/service-provider.ts';
import type { LoginMessage } from './login-message.ts';
import { idsOf, maxKeptLength } from './message-text.ts';
import type { MessageVault } from './message-vault.ts';

/**
 * Keeps a message; with what it did in one transaction. @returns false for a logout message that was kept before
 */
export type KeepMessage = (db: Executor, message: LoginMessage) => Promise<boolean>;

/** How messages are kept: encrypted, with the fingerprints of the certificates that prove and open them. */
export function createMessageKeeper(us: ServiceProvider, vault: MessageVault): KeepMessage {
  const own = certificatesOf(allKeys(us).map(({ certificate }) => certificate));
  return async (db, message) => {
    const { content, exchange, provider, at } = message;
    const signers =
      message.outcome === 'sent'
        ? certificatesOf([us.keys.certificate])
        : certificatesOf(validCertificates(provider.certificates, at));
    const id = uuidv7();
    const isLong = content.text.length > maxKeptLength;
    const kept = isLong ? undefined : await vault.encrypt(content.text, id);
    const { samlId, inResponseTo } = idsOf(content);
    const known = [...own, ...signers];
    const { rowCount } = await db.execute(sql`
      with certificates as (
        insert into saml_certificates (fingerprint, pem, first_seen_at)
        select distinct fingerprint, pem, ${at.toISOString()}::timestamptz
        from unnest(${sql.param(known.map(({ fingerprint }) => fingerprint))}::text[],
          ${sql.param(known.map(({ pem }) => pem))}::text[]) as known (fingerprint, pem)
        on conflict do nothing
      )
      insert into login_messages (id, at, direction, kind, binding, entrance, identity_provider, saml_id,
        in_response_to, session_ids, request_id, client_address, outcome, code, content, key_id, signers,
        our_certificates)
      values (${id}, ${at.toISOString()}::timestamptz, ${message.outcome === 'sent' ? 'sent' : 'received'},
        ${message.kind}, ${content.binding}, ${message.entrance ?? null}, ${provider.entityId}, ${samlId ?? null},
        ${inResponseTo ?? null}, ${sql.param([...(message.sessionIds ?? [])])}::uuid[], ${exchange.requestId},
        ${exchange.clientAddress}, ${message.outcome}, ${codeOf(message)}, ${kept?.content ?? null},
        ${kept?.keyId ?? null}, ${sql.param(signers.map(({ fingerprint }) => fingerprint))}::text[],
        ${sql.param(own.map(({ fingerprint }) => fingerprint))}::text[])
      on conflict do nothing`);
    return rowCount === 1;
  };
}

function codeOf(message: LoginMessage): string | null {
  return message.outcome === 'sent' ? null : (message.code ?? null);
}

type Certificate = { readonly fingerprint: string; readonly pem: string };

function certificatesOf(pems: readonly string[]): Certificate[] {
  return pems.map((pem) => ({ fingerprint: fingerprintOf(pem), pem }));
}

/** SHA-256 of a certificate, as hex. */
function fingerprintOf(pem: string): string {
  return new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();
}
