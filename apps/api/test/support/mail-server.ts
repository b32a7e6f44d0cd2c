import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it came. */
export type ReceivedMail = {
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** A mail server that keeps what it is sent, and sends nothing on. */
export type MailServer = {
  /** Of this machine, without TLS unless it was given some. */
  readonly url: URL;
  /** What came, the oldest first. */
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
};

async function readMail(raw: Readable, to: readonly string[]): Promise<ReceivedMail> {
  const {
    messageId = '',
    from,
    subject = '',
    text = '',
    headers,
  } = await PostalMime.parse(await buffer(raw));
  const told = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
  return { messageId, from: from?.address ?? '', to, subject, text, headers: told };
}

/** The largest mail that is taken, in bytes. */
const largest = 100_000;

/** Starts a mail server of this machine. @param options of smtp-server: how it refuses, who may send, its TLS */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    size: largest,
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    ...options,
    onData(stream, { envelope }, done) {
      const recipients = envelope.rcptTo.map(({ address }) => address);
      readMail(stream, recipients).then(
        (mail) => {
          received.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  // A client that goes away in the middle is none of the server's business.
  server.on('error', () => {});
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new TypeError('A server without a port.');
  return {
    url: new URL(`smtp://127.0.0.1:${address.port}`),
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
