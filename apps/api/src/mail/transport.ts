import { createTransport } from 'nodemailer';
import type { MailConfig } from './config.ts';

/** Together shorter than a process waits for its jobs when it stops. */
const times = { dnsTimeout: 3_000, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 };

const thisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A connection to the mail server, opened when it is first used and kept for what follows; close it after use. Nothing
 * goes over a network in the clear, and certificates are those that Node trusts.
 */
export function openTransport({ url, from }: MailConfig) {
  return createTransport(
    {
      url: url.href,
      pool: true,
      maxConnections: 1,
      requireTLS: url.protocol === 'smtp:' && !thisMachine.has(url.hostname),
      disableFileAccess: true,
      disableUrlAccess: true,
      ...times,
    },
    { from },
  );
}

export type MailTransport = ReturnType<typeof openTransport>;
