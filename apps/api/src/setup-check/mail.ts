import type { MailConfig } from '../mail/config.ts';
import { openTransport } from '../mail/transport.ts';
import { type Finding, found, wrong } from './finding.ts';

/** Whether mail could be sent: the server is reached, speaks TLS as it must, and lets us in. Nothing is sent. */
export async function checkMail(config: MailConfig | undefined): Promise<Finding> {
  if (config === undefined) return found('SMTP_URL: off; no mail is sent.');
  const transport = openTransport(config);
  try {
    await transport.verify();
    return found('SMTP_URL: the mail server takes our mail.');
  } catch (error) {
    return wrong(`SMTP_URL: ${wordsFor(error)}.`);
  } finally {
    transport.close();
  }
}

const words: Readonly<Record<string, string>> = {
  EAUTH: 'the mail server does not take the name and password',
  ENOAUTH: 'the mail server asks for a name and a password',
  EDNS: 'the host has no address',
  ETLS: 'the mail server offers no TLS, or a certificate that is not believed',
  ETIMEDOUT: 'the mail server does not answer in time',
  EPROTOCOL: 'what answers there is no mail server',
};

function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return words[code] ?? `the mail server cannot be used (${code})`;
}
