import { once } from 'node:events';
import { createServer } from 'node:net';
import { cpr } from '@frikort/domain/cpr';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Authority,
  createAuthority,
  faultAnswer,
  type Pair,
  personAnswer,
  type Respond,
  type SoapServer,
  startSoapServer,
  xml,
} from '../../../test/support/sf1520.ts';
import { createCircuit } from '../circuit.ts';
import { connect } from '../connect.ts';
import type { CprRegister } from '../cpr-register.ts';
import type { PostLimits } from '../post.ts';
import { createServiceplatformenRegister } from './register.ts';

const number = cpr('290569-0000');
const unavailable = { kind: 'unavailable' };
const limits: PostLimits = { connectMs: 5_000, wholeMs: 10_000, maxAnswerBytes: 64 * 1024 };
const uuid = (last: number) => `a0000000-0000-4000-8000-00000000000${last}`;

let oces: Authority;
let other: Authority;
let ours: Pair;
let theirs: Pair;
beforeAll(async () => {
  oces = await createAuthority('Test OCES');
  other = await createAuthority('Somebody else');
  ours = await oces.issue({ name: 'frikort' });
  theirs = await oces.issue();
});

let server: SoapServer;
let logged: string[];
const open: { close(): Promise<void> | void }[] = [];
beforeEach(async () => {
  logged = [];
  server = await serve(theirs);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((it) => it.close()));
});

async function serve(identity: Pair, trusted = oces): Promise<SoapServer> {
  const started = await startSoapServer(identity, trusted);
  open.push(started);
  return started;
}

type Special = {
  client?: Pair;
  ca?: string;
  url?: URL;
  limits?: Partial<PostLimits>;
  clock?: () => Date;
  failures?: number;
};

/** The register as the settings would make it, but for what the test names. */
function register(special: Special = {}): CprRegister {
  const config = {
    endpoint: special.url ?? server.url,
    certificateFile: '',
    keyFile: '',
    authoritiesFile: undefined,

    serviceAgreementUuid: uuid(1),
    userSystemUuid: uuid(2),
    userUuid: uuid(3),
    authorityCvr: '99100029',
  };
  const credentials = { ...(special.client ?? ours), ca: special.ca ?? oces.cert };
  const connection = connect(config, credentials, { ...limits, ...special.limits });
  open.push({ close: () => connection.agent.destroy() });
  const clock = special.clock ?? (() => new Date('2026-11-21T12:00:00Z'));
  const log = (facts: object, message: string) => logged.push(JSON.stringify({ ...facts, message }));
  return createServiceplatformenRegister({
    connection,
    authorityCvr: config.authorityCvr,
    circuit: createCircuit({ failures: special.failures ?? 100, openMs: 30_000 }, clock),
    clock,
    log: { info: log, warn: log },
  });
}

/** Nothing at all, so that the other side waits. */
const silence: Respond = () => undefined;
const cutOff: Respond = (response) => response.destroy();

describe('the CPR register at Serviceplatformen', () => {
  it('finds a person, asking on behalf of the municipality of whoever asks', async () => {
    server.answerWith(xml(personAnswer()));
    expect(await register().lookUp(number, '0101')).toMatchObject({
      kind: 'found',
      person: { name: 'Lone Ærø Hansentest', registerStatus: 1, nameProtected: false },
    });
    const [{ body, headers, client } = { body: '', headers: {}, client: '' }] = server.received;
    expect(client).toBe('frikort');
    expect(headers).toMatchObject({ 'content-type': 'text/xml; charset=utf-8' });
    expect(headers.soapaction).toMatch(/^"http:.*PersonBaseDataExtended\/4\/PersonLookup"$/);
    expect(body).toContain('<MunicipalityCVR>64942212</MunicipalityCVR>');
    expect(body).toContain(`<UserUUID>${uuid(3)}</UserUUID>`);
    expect(logged).toEqual([]);
  });

  it('asks on behalf of the configured municipality when nobody in particular asks', async () => {
    server.answerWith(xml(personAnswer()));
    await register().lookUp(number);
    expect(server.received[0]?.body).toContain('<MunicipalityCVR>99100029</MunicipalityCVR>');
  });

  it('tells protection, death and a changed number (R20, R21)', async () => {
    const dead = '<status><status>90</status></status>';
    const numbers =
      '<personnummer>2905690000</personnummer><gaeldendePersonnummer>2905691111</gaeldendePersonnummer>';
    const protection = '<adressebeskyttelse><startdato>2026-01-01</startdato></adressebeskyttelse>';
    server.answerWith(xml(personAnswer({ status: dead, numbers, protection })));
    expect(await register().lookUp(number)).toMatchObject({
      person: { registerStatus: 90, currentCpr: '2905691111', nameProtected: true },
    });
  });

  it('keeps the connection for the next look-up', async () => {
    server.answerWith(xml(personAnswer()));
    const it = register();
    expect(await it.lookUp(number)).toMatchObject({ kind: 'found' });
    expect(await it.lookUp(number)).toMatchObject({ kind: 'found' });
    expect(server.connections()).toBe(1);
  });

  it('knows when nobody has the number, and asks once', async () => {
    server.answerWith(xml(faultAnswer('0', 'PNR not found'), 500));
    expect(await register().lookUp(number)).toEqual({ kind: 'unknown' });
    expect(server.received).toHaveLength(1);
  });

  it('does not answer when the service refuses; asks once, and logs its code', async () => {
    server.answerWith(xml(faultAnswer('SP.1002', 'No agreement for 2905690000'), 500));
    expect(await register().lookUp(number)).toEqual(unavailable);
    expect(server.received).toHaveLength(1);
    expect(logged.join()).toContain('"codes":["SP.1002"]');
  });

  it.each([
    ['garbage', xml('<html>Lone Hansentest 2905690000</html>'), '"kind":"unreadable"', 1],
    [
      'bytes that are no text',
      (response) => response.end(Buffer.from([0xff, 0xfe, 0x00])),
      '"kind":"not-text"',
      1,
    ],
    [
      'an answer that is too large',
      xml(personAnswer({ others: `<stilling>${'x'.repeat(70_000)}</stilling>` })),
      '"kind":"too-large"',
      1,
    ],
    ['a person with status 500', xml(personAnswer(), 500), '"status":500', 2],
    ['a page with status 503', xml('<html/>', 503), '"status":503', 2],
    ['a page with status 404', xml('<html/>', 404), '"status":404', 1],
    ['another address', (response) => response.writeHead(302, { location: '/' }).end(), '"status":302', 1],
    ['the end of the connection', cutOff, '"code":"ECONNRESET"', 2],
    [
      'a connection that is closed on their side only',
      (response) => response.socket?.end(),
      '"code":"ECONNRESET"',
      2,
    ],
    [
      'half an answer and the end of the connection',
      (response) =>
        response.writeHead(200, { 'content-length': 9_000 }).write(personAnswer(), () => response.destroy()),
      '"code":"ECONNRESET"',
      2,
    ],
  ] satisfies [string, Respond, string, number][])(
    'does not answer with %s',
    async (_, respond, said, asked) => {
      server.answerWith(respond);
      expect(await register().lookUp(number)).toEqual(unavailable);
      expect(server.received).toHaveLength(asked);
      expect(logged.join()).toContain(said);
    },
  );

  it.each([
    ['the network', cutOff],
    ['a service that does not say why', xml('', 502)],
  ])('asks once more after a failure of %s', async (_, respond) => {
    server.answerWith(respond, xml(personAnswer()));
    expect(await register().lookUp(number)).toMatchObject({ kind: 'found' });
    expect(server.received).toHaveLength(2);
  });

  it('waits no longer than it may for an answer, and does not ask again', async () => {
    server.answerWith(silence);
    expect(await register({ limits: { wholeMs: 300 } }).lookUp(number)).toEqual(unavailable);
    expect(server.received).toHaveLength(1);
    expect(logged.join()).toContain('"phase":"answer"');
  });

  it('waits no longer for one that comes in drops', async () => {
    server.answerWith((response) => {
      const drops = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drops));
    });
    expect(await register({ limits: { wholeMs: 300 } }).lookUp(number)).toEqual(unavailable);
    expect(logged.join()).toContain('"phase":"answer"');
  });

  it('waits no longer than it may for a connection, and tries twice', async () => {
    const mute = createServer().listen(0, 'localhost');
    await once(mute, 'listening');
    open.push({ close: () => void mute.close() });
    const address = mute.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const url = new URL(`https://localhost:${port}/`);
    expect(await register({ url, limits: { connectMs: 100 } }).lookUp(number)).toEqual(unavailable);
    expect(logged.join()).toMatch(/"attempts":2.*"phase":"connect"/);
  });

  it('never writes a number, a name or a word of the answer to the log', async () => {
    server.answerWith(
      xml(personAnswer({ status: '' })),
      xml(faultAnswer('2905690000', 'Lone Hansentest'), 500),
      xml('<html>Lone Hansentest 2905690000</html>', 503),
      cutOff,
    );
    const it = register();
    for (let time = 0; time < 4; time += 1) expect(await it.lookUp(number)).toEqual(unavailable);
    expect(logged).toHaveLength(4);
    expect(logged.join()).not.toMatch(/290569|Lone|Hansen|Ærø|Hemmelig/);
  });

  it('is left alone after failures in a row, and tried again when the time is over', async () => {
    let nowMs = Date.parse('2026-11-21T12:00:00Z');
    const it = register({ failures: 2, clock: () => new Date(nowMs) });
    server.answerWith(xml('', 404));
    await it.lookUp(number);
    await it.lookUp(number);
    server.answerWith(xml(personAnswer()));
    expect(await it.lookUp(number)).toEqual(unavailable);
    expect(server.received).toHaveLength(2);
    nowMs += 30_000;
    expect(await it.lookUp(number)).toMatchObject({ kind: 'found' });
    expect(await it.lookUp(number)).toMatchObject({ kind: 'found' });
    expect(logged.at(-1)).toContain('answers again');
  });

  it('is not left alone because it refuses or knows nobody', async () => {
    const it = register({ failures: 1 });
    server.answerWith(
      xml(faultAnswer('1', 'No'), 500),
      xml(faultAnswer('0', 'PNR not found'), 500),
      xml(personAnswer()),
    );
    expect(await it.lookUp(number)).toEqual(unavailable);
    expect(await it.lookUp(number)).toEqual({ kind: 'unknown' });
    expect(await it.lookUp(number)).toMatchObject({ kind: 'found' });
  });
});

describe('mutual TLS with Serviceplatformen', () => {
  beforeEach(() => server.answerWith(xml(personAnswer())));

  it.each([
    ['another authority', () => other.issue({ name: 'frikort' })],
    ['a time that is over', () => oces.issue({ name: 'frikort', from: '2020-01-01', to: '2021-01-01' })],
    ['a time to come', () => oces.issue({ name: 'frikort', from: '2119-01-01' })],
  ])('lets nobody in with a client certificate of %s', async (_, issue) => {
    expect(await register({ client: await issue() }).lookUp(number)).toEqual(unavailable);
    expect(server.received).toEqual([]);
    expect(logged.join()).toContain('"kind":"no-connection"');
  });

  it.each([
    ['another name', () => oces.issue({ name: 'serviceplatformen.example' }), 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['another authority', () => other.issue(), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['a time that is over', () => oces.issue({ from: '2020-01-01', to: '2021-01-01' }), 'CERT_HAS_EXPIRED'],
  ])('sends nothing to a server whose certificate is of %s', async (_, issue, code) => {
    const stranger = await serve(await issue());
    stranger.answerWith(xml(personAnswer()));
    expect(await register({ url: stranger.url }).lookUp(number)).toEqual(unavailable);
    expect(stranger.received).toEqual([]);
    expect(logged.join()).toContain(code);
  });

  it('does not answer when nobody listens', async () => {
    const { url } = server;
    await server.close();
    open.shift();
    expect(await register({ url }).lookUp(number)).toEqual(unavailable);
    expect(logged.join()).toContain('ECONNREFUSED');
  });
});
