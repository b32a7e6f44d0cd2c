import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cpr } from '@frikort/domain/cpr';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Authority,
  createAuthority,
  faultAnswer,
  type Pair,
  personAnswer,
  type SoapServer,
  startSoapServer,
  xml,
} from '../../test/support/sf1520.ts';
import { ConfigError } from '../config-error.ts';
import { checkServiceplatformen } from './check.ts';

const number = cpr('290569-0000');
const limits = { connectMs: 5_000, wholeMs: 10_000, maxAnswerBytes: 64 * 1024 };

let folder: string;
let oces: Authority;
let other: Authority;
let theirs: Pair;
let server: SoapServer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'check-'));
  oces = await createAuthority('Test OCES');
  other = await createAuthority('Somebody else');
  theirs = await oces.issue({ to: '2030-06-30' });
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  server = await startSoapServer(theirs, oces);
  server.answerWith(xml(personAnswer()));
  await install(await oces.issue({ name: 'frikort', to: '2027-02-01T12:00:00Z' }));
});
afterEach(() => server.close());

const file = (name: string) => path.join(folder, name);

async function install({ cert, key }: Pair, authority: Authority = oces): Promise<void> {
  await writeFile(file('our.crt'), cert);
  await writeFile(file('our.key'), key);
  await writeFile(file('ca.crt'), authority.cert);
}

async function check(special: { now?: string; endpoint?: URL; number?: typeof number | null } = {}) {
  const config = {
    certificateFile: file('our.crt'),
    keyFile: file('our.key'),
    authoritiesFile: file('ca.crt'),

    serviceAgreementUuid: '1',
    userSystemUuid: '2',
    userUuid: '3',
    authorityCvr: '99100029',
    endpoint: special.endpoint ?? server.url,
  };
  const said: string[] = [];
  const options = {
    now: new Date(special.now ?? '2026-11-21T12:00:00Z'),
    readNumber: async () => (special.number === null ? undefined : number),
    limits,
  };
  for await (const { verdict, text } of checkServiceplatformen(config, options))
    said.push(`${verdict} ${text}`);
  return said;
}

describe('the check of the CPR register', () => {
  it('says of each step that it is well, and nothing about the person', async () => {
    const said = await check();
    expect(said).toEqual([
      'ok Our certificate is valid until 01-02-2027, 72 days from now.',
      `ok localhost:${server.port} can be reached.`,
      'ok TLS works both ways (TLSv1.3); their certificate is valid until 30-06-2030.',
      'ok The service answers: it knows the number.',
    ]);
    expect(server.received.map(({ body }) => body.includes(number))).toEqual([false, true]);
  });

  it('is content with a number that nobody has', async () => {
    server.answerWith(xml('', 405), xml(faultAnswer('0', 'PNR not found'), 500));
    expect((await check()).at(-1)).toBe('ok The service answers: it does not know the number.');
  });

  it('is not content without a number', async () => {
    expect((await check({ number: null })).at(-1)).toMatch(/^wrong The service was not asked/);
  });

  it.each([
    ['2027-01-15T12:00:00Z', /^soon .*17 days from now\. Renew it\.$/, 4],
    ['2027-02-02T12:00:00Z', /^wrong .*until 01-02-2027: it has expired\.$/, 1],
    ['2019-11-21T12:00:00Z', /^wrong .*not valid before 01-01-2020\.$/, 1],
  ])('tells at %s how long our certificate lasts', async (now, expected, steps) => {
    const said = await check({ now });
    expect(said[0]).toMatch(expected);
    expect(said).toHaveLength(steps);
  });

  it('says when nobody listens', async () => {
    const said = await check({ endpoint: new URL('https://localhost:1/') });
    expect(said.at(-1)).toBe('wrong localhost:1 cannot be reached: nobody listens there (ECONNREFUSED).');
    expect(said).toHaveLength(2);
  });

  it('says whose certificate is not accepted', async () => {
    await install(await other.issue({ name: 'frikort' }));
    expect((await check()).at(-1)).toMatch(/^wrong No TLS connection: they .*our certificate/);
    await install(await oces.issue({ name: 'frikort' }), other);
    expect((await check()).at(-1)).toMatch(/^wrong No TLS connection: their certificate is of no authority/);
    expect(server.received).toEqual([]);
  });

  it('says when the service refuses, by its code and never by its words', async () => {
    server.answerWith(xml(''), xml(faultAnswer('SP.1002', 'No agreement for 2905690000'), 500));
    expect((await check()).at(-1)).toMatch(
      /^wrong The service does not answer: it refused, with code SP\.1002;/,
    );
    expect((await check()).join()).not.toContain('290569');
  });

  it.each([
    [
      'CPR_REGISTER_KEY_FILE: is not the key',
      async () => writeFile(file('our.key'), (await oces.issue()).key),
    ],
    ['CPR_REGISTER_KEY_FILE: holds no key', () => writeFile(file('our.key'), 'key')],
    ['CPR_REGISTER_CERTIFICATE_FILE: holds no certificate', () => writeFile(file('our.crt'), 'certificate')],
    ['CPR_REGISTER_CA_FILE: holds no certificate', () => writeFile(file('ca.crt'), '')],
    ['CPR_REGISTER_CERTIFICATE_FILE: the file cannot be read', () => rm(file('our.crt'))],
  ])('does not begin with unusable files: %s', async (complaint, spoil) => {
    await spoil();
    const refused = check();
    await expect(refused).rejects.toThrow(ConfigError);
    await expect(refused).rejects.toThrow(complaint);
  });
});
