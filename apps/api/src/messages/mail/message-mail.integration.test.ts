import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../../test/support/citizens.ts';
import { createCitizen, createEmployee, testWebhooks } from '../../../test/support/fixtures.ts';
import { type MailServer, startMailServer } from '../../../test/support/mail-server.ts';
import type { CitizenCaller, EmployeeCaller } from '../../auth/caller.ts';
import { createLogger } from '../../http/process-log.ts';
import { forgetOldAddresses } from './address-store.ts';
import { sendMessageMails } from './send-message-mails.ts';

/* R35: told by mail that there is news, at an address that was verified, each mail once or said not to be sent. */

const minute = 60_000;
const day = 24 * 60 * minute;
const from = 'noreply@frikort.example';
const origin = 'https://frikort.example';
const at = (ms = 0) => new Date(now.getTime() + ms);

let world: TestWorld;
let jens: CitizenCaller;
let bente: EmployeeCaller;
let open: MailServer[] = [];
let lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
});
afterAll(() => world.close());
beforeEach(async () => {
  lines = [];
  await world.database.admin.execute(sql`truncate message_mails, message_addresses, verifications_asked`);
  bente = await createEmployee(world.database.db);
  const { id } = await createCitizen(world.database.db);
  jens = { ...bente, role: 'citizen', entrance: 'citizen', citizenId: id };
});
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

async function serve(options: SMTPServerOptions = {}): Promise<MailServer> {
  const server = await startMailServer(options);
  open.push(server);
  return server;
}

/** A server that takes the whole of a mail, and is gone before it says so. */
async function serveUntilRead(): Promise<{ url: URL; close(): void }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 here\r\n');
    socket.on('data', (sent) => {
      const text = sent.toString();
      if (text.endsWith('\r\n.\r\n')) socket.destroy();
      else if (/^DATA/.test(text)) socket.write('354 go on\r\n');
      else if (/^(EHLO|MAIL|RCPT)/.test(text)) socket.write('250 yes\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A server without a port.');
  return { url: new URL(`smtp://127.0.0.1:${address.port}`), close: () => void server.close() };
}

const send = ({ url }: Pick<MailServer, 'url'>, ms = 0) =>
  sendMessageMails({
    db: world.database.db,
    clock: () => at(ms),
    logger: createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) }),
    config: { url, from },
    keys: testWebhooks.vault,
    publicOrigin: origin,
  });

const email = () => `${randomUUID().slice(0, 8)}@post.example`;
const ask = (address: string, caller: CitizenCaller | EmployeeCaller = jens) =>
  world.send(caller, 'PUT', '/message-mail', { body: { email: address } });
const view = async (caller: CitizenCaller | EmployeeCaller = jens) =>
  (await world.send(caller, 'GET', '/message-mail')).json();
const press = (what: 'verification' | 'stopping', token: string): Promise<LightMyRequestResponse> =>
  world.app.inject({ method: 'POST', url: `/api/v1/message-mail/${what}`, payload: { token } });
const tokensOf = ({ text }: MailServer['received'][number], path: string) =>
  [...text.matchAll(new RegExp(`${origin}/mail/${path}#([\\w-]{43})`, 'g'))].map(([, token = '']) => token);

/** News for somebody, as whatever happens writes it. */
async function news(caller: CitizenCaller | EmployeeCaller = jens, ms = 0): Promise<void> {
  const mailbox =
    caller.role === 'citizen' ? `citizen:${caller.citizenId}` : `company:${caller.organisation.cvr}`;
  await world.database.admin.execute(sql`
    with written as (
      insert into messages (id, mailbox, kind, at)
      values (gen_random_uuid(), ${mailbox}, 'frikort-reactivated', ${at(ms).toISOString()}) returning mailbox)
    update message_addresses set news_since = ${at(ms).toISOString()}
    where status = 'working' and news_since is null and ${mailbox} in (own_mailbox, shared_mailbox)`);
}

/** Asks for mail and verifies the address. @returns its address, and the mail that verified it */
async function verified(caller: CitizenCaller | EmployeeCaller = jens) {
  const address = email();
  expect((await ask(address, caller)).statusCode).toBe(200);
  const server = await serve();
  await send(server);
  const mail = server.received.find(({ to }) => to.includes(address));
  if (!mail) throw new Error('No mail came');
  expect((await press('verification', tokensOf(mail, 'bekraeft')[0] ?? '')).statusCode).toBe(204);
  return { address, mail };
}

describe('an address', () => {
  it('is written to once it is verified, and is kept encrypted', async () => {
    expect(await view()).toEqual({ state: 'off' });
    const address = email();
    expect((await ask(address)).json()).toEqual({
      state: 'unverified',
      email: address,
      latest: { at: now.toISOString(), purpose: 'verification', outcome: 'waiting' },
    });
    await news();
    const server = await serve();
    await send(server);
    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail?.to).toEqual([address]);
    expect(mail?.subject).toBe('Socialt frikort: Bekræft din adresse / Confirm your address');
    const [token = ''] = mail ? tokensOf(mail, 'bekraeft') : [];
    const logged = await logOf(world, async () => {
      expect((await press('verification', token)).statusCode).toBe(204);
    });
    expect(logged).toMatchObject([{ action: 'message-mail-link-used', outcome: 'done' }]);
    expect(await view()).toMatchObject({ state: 'working', email: address, latest: { outcome: 'sent' } });
    for (const table of ['message_addresses', 'message_mails', 'verifications_asked', 'audit_log']) {
      const { rows } = await world.database.admin.execute(
        sql`select from ${sql.identifier(table)} t where t::text like ${`%${address}%`} or t::text like ${`%${token}%`}`,
      );
      expect(rows).toEqual([]);
    }
  });

  it('is verified by the latest link, once, and in time', async () => {
    const address = email();
    await ask(address);
    const server = await serve();
    await send(server);
    await ask(address);
    await send(server);
    const [first = '', second = ''] = server.received.flatMap((mail) =>
      tokensOf(mail, 'bekraeft').slice(0, 1),
    );
    const outdated = { status: 410, code: 'mail-link-outdated' };
    expect((await press('verification', first)).json()).toMatchObject(outdated);
    await world.database.admin.execute(sql`update message_addresses set verify_until = ${now.toISOString()}`);
    expect((await press('verification', second)).json()).toMatchObject(outdated);
    await world.database.admin.execute(
      sql`update message_addresses set verify_until = ${at(1).toISOString()}`,
    );
    expect((await press('verification', second)).statusCode).toBe(204);
    expect((await press('verification', second)).json()).toMatchObject(outdated);
    expect((await press('stopping', second)).json()).toMatchObject(outdated);
  });

  it('that works is not verified anew, and another takes its place', async () => {
    const { address } = await verified();
    expect((await ask(address)).json().state).toBe('working');
    const other = email();
    expect((await ask(other)).json()).toMatchObject({ state: 'unverified', email: other });
    await news();
    const server = await serve();
    await send(server);
    expect(server.received.map(({ to }) => to)).toEqual([[other]]);
  });

  it('is not flooded: five links for one person, three to one address, in 24 hours', async () => {
    const victim = email();
    for (let count = 0; count < 3; count += 1)
      expect((await ask(victim, await createEmployee(world.database.db))).statusCode).toBe(200);
    const refused = await ask(victim.toUpperCase());
    expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-verifications', most: 3 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(86_000);
    expect(await view()).toEqual({ state: 'off' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(email())));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(5);
    const logged = await logOf(world, () => ask(email()));
    expect(logged).toContainEqual(
      expect.objectContaining({ action: 'message-mail-asked', outcome: 'refused' }),
    );
    await forgetOldAddresses(world.database.db, at(day + 1));
    expect((await ask(email())).statusCode).toBe(200);
  });

  it.each([
    [{ email: 'jens' }, 'not-an-email'],
    [{ email: '2905690000@post.example' }, 'cpr-shaped'],
    [{}, 'missing'],
  ])('is refused when it is %o', async (body, code) => {
    const answer = await world.send(jens, 'PUT', '/message-mail', { body });
    expect(answer.json()).toMatchObject({ code: 'validation-failed', errors: [{ path: 'email', code }] });
  });

  it('that the server refuses for good is written to no more, and its person sees it', async () => {
    const { address } = await verified();
    await news();
    const server = await serve({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode: 550 })),
    });
    await send(server);
    expect(await view()).toMatchObject({ state: 'failing', latest: { purpose: 'news', outcome: 'refused' } });
    expect(lines).toMatchObject([{ fault: 'EENVELOPE 550' }]);
    expect(JSON.stringify(lines)).not.toContain(address);
    await news(jens, day);
    const working = await serve();
    await send(working, 2 * day);
    expect(working.received).toEqual([]);
    expect((await ask(address)).json().state).toBe('unverified');
  });

  it('goes when it is not verified for a week, or its person does not come for as long as messages are kept', async () => {
    await ask(email());
    await verified(bente);
    await forgetOldAddresses(world.database.db, at(7 * day - minute));
    expect((await view()).state).toBe('unverified');
    await forgetOldAddresses(world.database.db, at(7 * day + minute));
    expect((await view()).state).toBe('off');
    await forgetOldAddresses(world.database.db, at(400 * day - minute));
    expect((await view(bente)).state).toBe('working');
    await forgetOldAddresses(world.database.db, at(400 * day + minute));
    expect((await view(bente)).state).toBe('off');
  });
});

describe('a mail that there is news', () => {
  it('comes once a day at most, says nothing of anybody, and is written by a machine', async () => {
    const { address } = await verified();
    const server = await serve();
    await send(server);
    expect(server.received).toEqual([]);
    await news();
    await Promise.all([send(server), send(server), send(server)]);
    await news();
    await send(server, minute);
    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail).toMatchObject({
      to: [address],
      subject: 'Socialt frikort: Der er nyt til dig / There is news for you',
      headers: {
        'auto-submitted': 'auto-generated',
        'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      },
    });
    expect(mail?.text).not.toContain('Prøvesen');
    expect(mail?.text).toContain(`${origin}/\n`);
    // 23:30 in Copenhagen is another day in the morning, and not at midnight.
    await send(server, 11.5 * 60 * minute);
    expect(server.received).toHaveLength(1);
    await send(server, 18.1 * 60 * minute);
    expect(server.received).toHaveLength(2);
  });

  it('does not come of what has been read', async () => {
    await verified();
    await news();
    const [{ id }] = (await world.send(jens, 'GET', '/messages')).json().items;
    await world.send(jens, 'POST', '/messages/read', { body: { upTo: id } });
    const server = await serve();
    await send(server);
    expect(server.received).toEqual([]);
  });

  it('comes to each employee who asked for it', async () => {
    const colleague = await createEmployee(world.database.db, bente.organisation.cvr);
    const both = [await verified(bente), await verified(colleague)].map(({ address }) => address);
    await news(bente);
    const server = await serve();
    await send(server);
    expect(server.received.map(({ to }) => to[0]).sort()).toEqual(both.sort());
  });

  it('is stopped by one press: logged in, by its link, or in the mail program', async () => {
    await verified();
    const logged = await logOf(world, async () => {
      expect((await world.send(jens, 'DELETE', '/message-mail')).statusCode).toBe(204);
    });
    expect(logged).toMatchObject([{ action: 'message-mail-stopped' }]);
    expect(logged[0]?.subject).not.toBeNull();
    expect(await view()).toEqual({ state: 'off' });

    const { mail } = await verified();
    const [token = ''] = tokensOf(mail, 'afmeld');
    expect((await press('stopping', token)).statusCode).toBe(204);
    expect(await view()).toEqual({ state: 'off' });
    expect((await press('stopping', token)).json()).toMatchObject({ code: 'mail-link-outdated' });

    const { mail: another } = await verified(bente);
    const url = another.headers['list-unsubscribe']?.slice(1, -1).replace(origin, '') ?? '';
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = { 'content-type': type };
      const payload = 'List-Unsubscribe=One-Click';
      expect((await world.app.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(204);
    }
    expect(await view(bente)).toEqual({ state: 'off' });
  });
});

describe('a mail that cannot be sent', () => {
  it('waits for a server that is away, and keeps its name', async () => {
    await verified();
    await news();
    const { url, close } = await startMailServer();
    await close();
    await send({ url });
    expect(await view()).toMatchObject({ latest: { purpose: 'news', outcome: 'waiting' } });
    const server = await serve();
    await send(server, 0.9 * minute);
    expect(server.received).toEqual([]);
    await send(server, minute);
    const { rows } = await world.database.admin.execute<{ id: string }>(
      sql`select id from message_mails where purpose = 'news'`,
    );
    expect(server.received.map(({ messageId }) => messageId)).toEqual([`<${rows[0]?.id}@frikort.example>`]);
  });

  it('is tried again when the server says that it does not take it, and given up after three days', async () => {
    await verified();
    await news();
    const busy = await serve({
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('later'), { responseCode: 451 })),
    });
    await send(busy);
    await send(busy, 3 * day - minute);
    expect((await view()).latest.outcome).toBe('waiting');
    await send(busy, 4 * day);
    expect((await view()).latest.outcome).toBe('given-up');
    expect(lines.at(-1)).toMatchObject({ level: 50, msg: 'message mail given up' });
  });

  it('is not sent again when nobody knows whether it was taken, and its person is told', async () => {
    await verified();
    await news();
    const dying = await serveUntilRead();
    await send(dying);
    dying.close();
    expect((await view()).latest).toMatchObject({ purpose: 'news', outcome: 'uncertain' });
    const working = await serve();
    await send(working, day / 2);
    expect(working.received).toEqual([]);
  });

  it('is said to be uncertain when its process died while it handed it over', async () => {
    await verified();
    await news();
    const { url, close } = await startMailServer();
    await close();
    await send({ url });
    await world.database.admin.execute(
      sql`update message_mails set handed_at = ${now.toISOString()}, due_at = ${now.toISOString()} where outcome is null`,
    );
    const server = await serve();
    await send(server, 9 * minute);
    expect((await view()).latest.outcome).toBe('waiting');
    await send(server, 11 * minute);
    expect((await view()).latest.outcome).toBe('uncertain');
    expect(server.received).toEqual([]);
  });
});
