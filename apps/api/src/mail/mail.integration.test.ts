import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { type MailServer, startMailServer } from '../../test/support/mail-server.ts';
import { createLogger } from '../http/process-log.ts';
import { checkMail } from '../setup-check/mail.ts';
import { forgetOldMails } from './mail-store.ts';
import { type Mail, queueMail } from './queue-mail.ts';
import { sendDueMails } from './send-mails.ts';

const start = new Date('2026-11-21T12:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const from = 'noreply@frikort.example';
const mail = {
  topic: 'contact-address-entered',
  facts: { authority: 'Ærø Kommune' },
  to: 'frikort@aeroe.example',
  at: start,
} as const;

let database: TestDatabase;
let open: MailServer[] = [];
let lines: Record<string, unknown>[] = [];
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());
beforeEach(async () => {
  lines = [];
  await database.admin.execute(sql`delete from mails`);
});
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

async function serve(...options: Parameters<typeof startMailServer>): Promise<MailServer> {
  const server = await startMailServer(...options);
  open.push(server);
  return server;
}
const queue = (special: Partial<Mail> = {}) => queueMail(database.db, { ...mail, ...special });
const send = ({ url }: { url: URL }, at = start) =>
  sendDueMails({
    db: database.db,
    clock: () => at,
    logger: createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) }),
    config: { url, from },
  });
const stored = async () =>
  (await database.admin.execute(sql`select attempts, sent_at, given_up_at from mails`)).rows;

/** A port of which nobody listens. */
async function nobody(): Promise<{ url: URL }> {
  const server = await startMailServer();
  await server.close();
  return server;
}

describe('a mail', () => {
  it('is sent once, to its address alone, from ours, by a machine', async () => {
    const server = await serve();
    await queue();
    await send(server);
    await send(server, after(10));
    expect(server.received).toMatchObject([
      { from, to: [mail.to], headers: { 'auto-submitted': 'auto-generated' } },
    ]);
    expect(server.received[0]?.subject).toContain('Adressen er taget i brug');
    expect(server.received[0]?.text).toContain('En administrator hos Ærø Kommune har angivet');
    expect(server.received[0]?.messageId).toMatch(/^<[\da-f-]{36}@frikort\.example>$/);
    expect(await stored()).toMatchObject([{ attempts: 1, given_up_at: null }]);
    expect(lines).toEqual([]);
  });

  it('is not there when what it tells was undone', async () => {
    const undone = database.db.transaction(async (transaction) => {
      await queueMail(transaction, mail);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await stored()).toEqual([]);
  });

  it('about one thing comes once a day to an address', async () => {
    const about = { onceADayAbout: 'a' };
    await Promise.all(Array.from({ length: 8 }, () => queue(about)));
    await queue({ onceADayAbout: 'b' });
    await queue({ ...about, to: 'other@aeroe.example' });
    expect(await stored()).toHaveLength(3);
    // The day ends in Copenhagen.
    await queue({ ...about, at: new Date('2026-11-21T22:59:00Z') });
    expect(await stored()).toHaveLength(3);
    await queue({ ...about, at: new Date('2026-11-21T23:00:00Z') });
    expect(await stored()).toHaveLength(4);
  });

  it('is sent by one process, however many send', async () => {
    const server = await serve();
    for (let count = 0; count < 12; count += 1) await queue();
    await Promise.all([send(server), send(server), send(server)]);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(12);
    expect(server.received).toHaveLength(12);
  });
});

describe('a mail that cannot be sent', () => {
  it('is tried again after a pause, and then comes', async () => {
    await queue();
    await send(await nobody());
    expect(lines).toMatchObject([{ level: 40, topic: mail.topic, attempts: 1, fault: 'ESOCKET' }]);
    const server = await serve();
    await send(server, after(0.9));
    expect(server.received).toHaveLength(0);
    await send(server, after(1));
    expect(server.received).toHaveLength(1);
  });

  it('does not keep the others from coming, when the server refuses its address', async () => {
    const server = await serve({
      onRcptTo: ({ address }, _session, done) =>
        done(address === mail.to ? Object.assign(new Error(`no ${address}`), { responseCode: 550 }) : null),
    });
    await queue();
    await queue({ to: 'there@aeroe.example', at: after(0.001) });
    await send(server, after(1));
    expect(server.received).toMatchObject([{ to: ['there@aeroe.example'] }]);
    expect(lines).toMatchObject([{ attempts: 1, fault: 'EENVELOPE 550' }]);
    expect(JSON.stringify(lines)).not.toContain(mail.to);
  });

  it('leaves the others untried while there is no server', async () => {
    await queue();
    await queue();
    await send(await nobody());
    expect((await stored()).map(({ attempts }) => attempts).sort()).toEqual([0, 1]);
  });

  it('is given up after three days, and that is reported', async () => {
    await queue();
    const server = await nobody();
    await send(server, after(3 * 24 * 60 - 1));
    expect(lines).toMatchObject([{ level: 40 }]);
    await send(server, after(3 * 24 * 60));
    expect(lines).toMatchObject([
      { level: 40 },
      { level: 50, topic: mail.topic, attempts: 2, msg: 'mail given up' },
    ]);
    await send(await serve(), after(10 * 24 * 60));
    expect(open[0]?.received).toEqual([]);
  });
});

describe('the mail server', () => {
  it('is told name and password, and asked for TLS over a network', async () => {
    const server = await serve({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        done(username === 'frikort' && password === 'a/b' ? null : new Error('no'), { user: 'frikort' }),
    });
    const url = new URL(server.url);
    url.username = 'frikort';
    url.password = 'a%2Fb';
    expect(await checkMail({ url, from })).toMatchObject({ verdict: 'ok' });
    url.password = 'other';
    expect(await checkMail({ url, from })).toEqual({
      verdict: 'wrong',
      text: 'SMTP_URL: the mail server does not take the name and password.',
    });
    // The same server by an address that does not say that it is this machine.
    url.hostname = '0.0.0.0';
    expect((await checkMail({ url, from })).text).toContain('offers no TLS');
  });

  it('that is not there is told of, and so is none', async () => {
    const { url } = await nobody();
    expect(await checkMail({ url, from })).toMatchObject({ verdict: 'wrong' });
    expect(await checkMail(undefined)).toEqual({ verdict: 'ok', text: 'SMTP_URL: off; no mail is sent.' });
  });
});

it('mails are kept for 30 days, whatever became of them', async () => {
  await queue();
  await send(await serve());
  await queue({ at: after(1) });
  await forgetOldMails(database.db, after(30 * 24 * 60 + 0.5));
  expect(await stored()).toMatchObject([{ attempts: 0 }]);
});
