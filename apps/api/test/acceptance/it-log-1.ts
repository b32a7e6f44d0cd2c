import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { generateKeyPair, keyPairFiles } from '@frikort/test-nemlogin/key-pair';
import { entityIdOf } from '@frikort/test-nemlogin/metadata';
import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import {
  type LoginLine,
  type MessageLine,
  readLoginMessages,
} from '../../src/auth/messages/export-messages.ts';
import { UsageError } from '../../src/cli/command.ts';
import { loginMessagesExportCommand } from '../../src/cli/login-messages.ts';
import { countOldLogins, deleteOldLogins } from '../../src/retention/login-messages.ts';
import { locationOf, providerOrigin } from '../support/browser.ts';
import { forgedAnswer, questionIn } from './forged-answer.ts';
import {
  browserOf,
  commandSettings,
  database,
  keyFolder,
  logged,
  messageVault,
  minutes,
  newBrowser,
  openKeeper,
  setNow,
  start,
} from './world.ts';

describe('IT-LOG-1: what is kept for NemLog-in', () => {
  type Kept = { messages: MessageLine[]; logins: LoginLine[] };

  /** All that was kept since the database was emptied of it. */
  async function kept(): Promise<Kept> {
    const { keyFile } = keyPairFiles(keyFolder(), 'service-provider');
    const privateKeys = [await readFile(keyFile, 'utf8')];
    return database().transaction(async (db) => {
      const found: Kept = { messages: [], logins: [] };
      for await (const line of readLoginMessages({ db, vault: messageVault, privateKeys }, {})) {
        if (line.kind === 'message') found.messages.push(line);
        if (line.kind === 'login') found.logins.push(line);
      }
      return found;
    });
  }

  /** Retention, long after: every test begins with nothing kept. */
  async function forgetEverything(): Promise<void> {
    await deleteAsKeeper(new Date('2030-01-01T00:00:00Z'));
  }

  async function deleteAsKeeper(now: Date) {
    const keeper = openKeeper();
    try {
      return await deleteOldLogins(keeper, now);
    } finally {
      await keeper.$client.end();
    }
  }

  const shortly = ({ events, signature, facts: { direction, kind, outcome, code } }: MessageLine) => [
    ...[events.join(), direction, kind, outcome, code, signature],
  ];

  it('question and answer of a login, each with its signature, and who came from where', async () => {
    await forgetEverything();
    const browser = newBrowser();
    const entered = await browser.logIn('company', { identity: 'bjarne-jepsen' });
    const { messages, logins } = await kept();
    expect(messages.map(shortly)).toEqual([
      ['BSA1,BSA2', 'sent', 'authn-request', 'sent', null, 'valid'],
      ['BSA6,BSA7,BSA8', 'received', 'response', 'believed', null, 'valid'],
    ]);
    const [question, answer] = messages;
    expect(answer?.facts).toMatchObject({
      entrance: 'company',
      identityProvider: entityIdOf(providerOrigin),
      clientAddress: '127.0.0.1',

      inResponseTo: question?.facts.samlId,
      requestId: entered.headers['x-request-id'],
    });
    expect(logins).toEqual([
      expect.objectContaining({
        action: 'login-succeeded',
        clientAddress: '127.0.0.1',
        entrance: 'company',

        sessionId: answer?.facts.sessionIds[0],
        actorId: (await logged(entered))?.actor_id,
      }),
    ]);
  });

  it('both messages of a logout, begun here and begun at the provider', async () => {
    const here = await browserOf('bjarne-jepsen', 'company');
    const there = await browserOf('sanne-lund', 'company');
    await forgetEverything();
    const asked = await here.call('company', 'POST', '/auth/logout');
    await here.visit(locationOf(await here.visit(asked.json().location)));
    const begun = locationOf(await there.visit(`${providerOrigin}/logout`, { form: {} }));
    await there.visit(begun);
    const { messages, logins } = await kept();
    expect(messages.map(shortly)).toEqual([
      ['SLO1', 'sent', 'logout-request', 'sent', null, 'valid'],
      ['SLO2', 'received', 'logout-response', 'believed', null, 'valid'],
      ['SLO4', 'received', 'logout-request', 'believed', null, 'valid'],
      ['SLO4', 'sent', 'logout-response', 'sent', null, 'valid'],
    ]);
    expect(messages.map(({ facts }) => facts.sessionIds.length)).toEqual([1, 0, 1, 1]);
    expect(logins.map(({ action }) => action)).toEqual(['logged-out', 'logged-out']);

    await there.visit(begun);
    expect((await kept()).messages).toHaveLength(4);
  });

  it('a refused answer, with the check that it failed', async () => {
    await forgetEverything();
    const browser = newBrowser();
    const location = locationOf(await browser.visit('/auth/login?entrance=company'));
    const forgery = { identity: 'bjarne-jepsen', keys: await generateKeyPair('Stranger') };
    await browser.visit('/auth/acs', { form: { SAMLResponse: await forgedAnswer(location, forgery) } });
    setNow(minutes(1));
    await newBrowser().logIn('caseworker', { identity: 'mette-ravn' });
    const { messages, logins } = await kept();
    const answers = messages.filter(({ facts }) => facts.kind === 'response');
    expect(answers.map(shortly)).toEqual([
      ['BSA6', 'received', 'response', 'refused', 'signature', 'invalid'],
      ['BSA6', 'received', 'response', 'believed', 'privilege-missing', 'valid'],
    ]);
    expect(logins.map(({ action, code }) => [action, code])).toEqual([
      ['login-refused', 'login-invalid:signature'],
      ['login-refused', 'privilege-missing'],
    ]);
  });

  it('one answer for each question: what answers nothing of ours fills no disk', async () => {
    const browser = newBrowser();
    const location = locationOf(await browser.visit('/auth/login?entrance=company'));
    const cookie = `__Host-frikort-login=${browser.cookie('__Host-frikort-login')}`;
    await forgetEverything();
    const headers = { cookie };
    for (const SAMLResponse of ['AAAA', 'BBBB', await forgedAnswer(location, { identity: 'bjarne-jepsen' })])
      await newBrowser().visit('/auth/acs', { form: { SAMLResponse }, headers });
    await newBrowser().visit('/auth/acs', { form: { SAMLResponse: 'CCCC' } });
    await newBrowser().visit('/auth/slo?SAMLRequest=DDDD&SigAlg=x&Signature=x');
    const { messages, logins } = await kept();
    expect(messages.map(({ message, facts }) => [message, facts.code])).toEqual([['AAAA', 'unreadable']]);
    expect(logins).toHaveLength(4);
  });

  it('a text that is longer than a message may be is not kept, but that it came', async () => {
    await forgetEverything();
    const browser = newBrowser();
    await browser.visit('/auth/login?entrance=company');
    await browser.visit('/auth/acs', { form: { SAMLResponse: 'A'.repeat(300_000) } });
    const answer = (await kept()).messages.find(({ facts }) => facts.kind === 'response');
    expect(answer).toMatchObject({ message: null, signature: 'not-kept', facts: { code: 'unreadable' } });
  });

  it('so that the database does not show what a message says, nor can it be moved to another row', async () => {
    await forgetEverything();
    const browser = await browserOf('bjarne-jepsen', 'company');
    await browser.call('company', 'POST', '/auth/logout');
    const { rows } = await database().execute<{ id: string; line: string; content: Buffer; key_id: string }>(
      sql`select id, message::text as line, content, key_id from login_messages message order by at, id`,
    );
    expect(rows).toHaveLength(3);
    expect(rows.map(({ line }) => line).join()).not.toMatch(/SAMLRe|Bjarne|eid\/professional/);
    const [first, second] = rows;
    if (!first || !second) throw new Error('Nothing was kept');
    const encrypted = { content: first.content, keyId: first.key_id };
    expect(messageVault.decrypt(encrypted, first.id)).toMatch(/^SAMLRequest=.*&SigAlg=.*&Signature=/);
    expect(() => messageVault.decrypt(encrypted, second.id)).toThrow();
  });

  it('the browser’s own address, whatever it says of itself, where no proxy is trusted', async () => {
    await forgetEverything();
    const headers = { 'x-forwarded-for': '203.0.113.7' };
    await newBrowser().visit('/auth/login?entrance=company', { headers });
    expect((await kept()).messages.map(({ facts }) => facts.clientAddress)).toEqual(['127.0.0.1']);
  });

  describe('frikort login-messages export', () => {
    let exports = 0;

    /** What the command writes, line by line. */
    async function exported(...options: string[]): Promise<Record<string, unknown>[]> {
      exports += 1;
      const file = path.join(keyFolder(), `export-${exports}.jsonl`);
      for (const [name, value] of Object.entries(commandSettings())) vi.stubEnv(name, value);
      const said = vi.spyOn(console, 'error').mockReturnValue();
      try {
        expect(await loginMessagesExportCommand.run(['--out', file, ...options])).toBe(0);
      } finally {
        vi.unstubAllEnvs();
        said.mockRestore();
      }
      return (await readFile(file, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    }

    it('writes messages and logins of a session with what verifies them, and is logged', async () => {
      await forgetEverything();
      const { keyFile, certificateFile } = keyPairFiles(keyFolder(), 'service-provider');
      await newBrowser().logIn('company', { identity: 'sanne-lund' });
      await newBrowser().logIn('company', { identity: 'bjarne-jepsen' });
      const sessionId = (await kept()).logins.at(-1)?.sessionId ?? '';
      const lines = await exported('--session', sessionId, '--key', keyFile);
      const kinds = lines.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind !== 'certificate')).toEqual(['message', 'login', 'end']);
      expect(lines.find(({ kind }) => kind === 'message')).toMatchObject({ signature: 'valid' });
      expect(lines.map(({ pem }) => pem)).toContain(await readFile(certificateFile, 'utf8'));
      const { rows } = await database().execute(
        sql`select from audit_log where action = 'log-extracted' and request_id like 'command-%'`,
      );
      expect(rows).toHaveLength(1);
    });

    it('says of what it has no key for that it has none, and writes no assertion in clear', async () => {
      await forgetEverything();
      await newBrowser().logIn('company', { identity: 'bjarne-jepsen' });
      const lines = await exported('--from', '2026-11-21', '--until', '2026-11-22');
      const signatures = lines.flatMap(({ kind, signature }) => (kind === 'message' ? [signature] : []));
      expect(signatures).toEqual(['valid', 'no-key']);
      expect(JSON.stringify(lines)).not.toContain('Bjarne');
      expect(await exported('--from', '2026-11-22')).toHaveLength(lines.length - 3);
    });

    it.each([['--session', 'x'], ['--from', 'today'], ['--everything']])('refuses %s', async (...options) => {
      await expect(loginMessagesExportCommand.run(options)).rejects.toBeInstanceOf(UsageError);
    });
  });

  it('for 180 days, and a question that nobody answered for one', async () => {
    await forgetEverything();
    await newBrowser().logIn('company', { identity: 'bjarne-jepsen' });
    const unanswered = locationOf(await newBrowser().visit('/auth/login?entrance=company'));
    const daysLater = (days: number, ms = 0) => new Date(start.getTime() + days * 86_400_000 + ms);
    expect(await deleteAsKeeper(daysLater(1))).toEqual({ loginMessages: 0, loginTraces: 0 });
    expect(await countOldLogins(database(), daysLater(1, 1))).toEqual({ loginMessages: 1, loginTraces: 0 });
    expect(await deleteAsKeeper(daysLater(1, 1))).toEqual({ loginMessages: 1, loginTraces: 0 });
    const { id } = questionIn(unanswered);
    expect((await kept()).messages.map(({ facts }) => facts.samlId)).not.toContain(id);
    expect(await deleteAsKeeper(daysLater(180))).toEqual({ loginMessages: 0, loginTraces: 0 });
    expect(await deleteAsKeeper(daysLater(180, 1))).toEqual({ loginMessages: 2, loginTraces: 1 });
  });
});
