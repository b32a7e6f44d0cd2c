import { X509Certificate } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  DistributionPointName,
  Extension,
  GeneralName,
  IssuingDistributionPoint,
  id_ce_deltaCRLIndicator,
  id_ce_issuingDistributionPoint,
} from '@peculiar/asn1-x509';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Authority,
  createAuthority,
  type ListServer,
  startListServer,
} from '../../../test/support/certificates.ts';
import { createLogger } from '../../http/process-log.ts';
import { createRevocationCheck, graceMs, readAuthorities } from './certificate-status.ts';
import { fetchRevocationList } from './fetch-revocation-list.ts';
import { readRevocationList } from './revocation-list.ts';

const noon = '2026-11-21T12:00:00Z';
const midnight = '2026-11-22T00:00:00Z';

let authority: Authority;
let stranger: Authority;
let server: ListServer;
/** A certificate of the authority, and where it says that the list is. */
let address: string;
let certificate: Awaited<ReturnType<Authority['issue']>>;
beforeAll(async () => {
  server = await startListServer();
  address = `${server.origin}/oces.crl`;
  authority = await createAuthority('Test OCES', { like: 'oces' });
  stranger = await createAuthority('Test OCES');
  certificate = await authority.issue({ lists: [address] });
});
afterAll(() => server.close());

let now: Date;
let printed: string;
/** How long a list may take: so long that a busy machine is no reason. */
let wholeMs: number;
beforeEach(() => {
  wholeMs = 15_000;
  now = new Date(noon);
  printed = '';
});

const pem = ({ rawData }: { rawData: ArrayBuffer }) => new X509Certificate(Buffer.from(rawData)).toString();

/** A process that believes these authorities; its log is kept. */
function checkOf(...authorities: Authority[]) {
  const write = (line: string) => {
    printed += line;
  };
  const check = createRevocationCheck({
    authorities: readAuthorities(authorities.map((one) => pem(one.certificate)).join('')),
    clock: () => now,
    log: createLogger('error', { write }),
    fetchList: (list) => fetchRevocationList(list, { wholeMs, maxBytes: 2_000 }),
  });
  return {
    judge: (one = certificate) => check.judge([pem(one)]),
    isBelieved: (one = certificate) => check.believed([pem(one)], now).length === 1,
  };
}

/** Whether a new process believes the certificate, and what it logs when it does not. */
async function judged(one = certificate, ...authorities: Authority[]): Promise<string> {
  const check = checkOf(...(authorities.length > 0 ? authorities : [authority]));
  await check.judge(one);
  if (check.isBelieved(one)) return 'believed';
  const lines = printed
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  return lines.map(({ reason, why }) => reason ?? why).join(', ');
}

describe('the certificate of an identity provider', () => {
  it('is believed when its authority has not revoked it', async () => {
    const other = await authority.issue({ lists: [address] });
    server.publish(authority.list({ nextUpdate: midnight, revoked: [other] }));
    expect(await judged()).toBe('believed');
    expect(printed).toBe('');
  });

  it('is not believed once it is revoked, and operations are told with an alarm', async () => {
    server.publish(authority.list({ nextUpdate: midnight, revoked: [certificate] }));
    expect(await judged()).toBe('revoked');
    expect(JSON.parse(printed)).toMatchObject({ level: 55, alarm: 'provider-certificate-revoked' });
  });

  it('that is revoked while the process runs is not believed after the next reading', async () => {
    const check = checkOf(authority);
    server.publish(authority.list({ nextUpdate: midnight }));
    await check.judge();
    expect(check.isBelieved()).toBe(true);
    server.publish(authority.list({ thisUpdate: noon, nextUpdate: midnight, revoked: [certificate] }));
    await check.judge();
    expect(check.isBelieved()).toBe(false);
    // An older list that somebody sends again does not make it good.
    server.publish(authority.list({ nextUpdate: midnight }));
    await check.judge();
    expect(check.isBelieved()).toBe(false);
  });

  it('of another authority is not believed, also of one with the same name', async () => {
    const namesake = await createAuthority('Test OCES');
    server.publish(namesake.list({ nextUpdate: midnight }));
    const forged = await namesake.issue({ lists: [address] });
    expect(await judged(forged, stranger)).toBe('unknown-authority');
    expect(await judged(forged, namesake)).toBe('believed');
  });

  it('is believed within its validity only, and within its authority’s', async () => {
    server.publish(authority.list({ nextUpdate: midnight }));
    const early = await authority.issue({ lists: [address], notAfter: new Date('2026-11-21T11:59:00Z') });
    const late = await authority.issue({ lists: [address], notBefore: new Date('2026-11-21T12:01:00Z') });
    const check = checkOf(authority);
    for (const one of [early, late]) {
      await check.judge(one);
      expect(check.isBelieved(one)).toBe(false);
    }
    now = new Date('2026-11-21T12:02:00Z');
    expect(check.isBelieved(late)).toBe(true);
  });

  it('that names no list is not believed', async () => {
    expect(await judged(await authority.issue())).toBe('no-revocation-list');
  });

  it('was judged, or is not believed', () => {
    expect(checkOf(authority).isBelieved()).toBe(false);
  });

  it('is believed only while the authorities above it are not revoked', async () => {
    const root = await createAuthority('Root');
    const issuing = await root.issueAuthority('Issuing', { lists: [`${server.origin}/root.crl`] });
    const one = await issuing.issue({ lists: [`${server.origin}/issuing.crl`] });
    const lists = {
      root: root.list({ nextUpdate: midnight }),
      rootRevoking: root.list({ nextUpdate: midnight, revoked: [issuing.certificate] }),
      issuing: issuing.list({ nextUpdate: midnight }),
    };
    let ofRoot = lists.root;
    const check = createRevocationCheck({
      authorities: readAuthorities(pem(root.certificate) + pem(issuing.certificate)),
      clock: () => now,
      log: createLogger('silent'),
      fetchList: async (list) => (list.endsWith('/root.crl') ? ofRoot : lists.issuing),
    });
    await check.judge([pem(one)]);
    expect(check.believed([pem(one)], now)).toHaveLength(1);
    ofRoot = lists.rootRevoking;
    await check.judge([pem(one)]);
    expect(check.believed([pem(one)], now)).toHaveLength(0);
  });
});

describe('a revocation list', () => {
  it('is not believed when somebody else signed it', async () => {
    server.publish(stranger.list({ nextUpdate: midnight }));
    expect(await judged()).toBe('signature, revocation-list-missing');
    server.publish(await (await createAuthority('Somebody else')).list({ nextUpdate: midnight }));
    expect(await judged()).toContain('other-issuer, revocation-list-missing');
  });

  it('is not believed when a byte of it was changed', async () => {
    const list = authority.list({ nextUpdate: midnight, revoked: [certificate] });
    const at = Buffer.from(list).indexOf(Buffer.from(certificate.serialNumber, 'hex'));
    list[at + certificate.serialNumber.length / 2 - 1] = 0x01;
    server.publish(list);
    expect(await judged()).toBe('signature, revocation-list-missing');
  });

  it.each(['270230000000Z', '261121240000Z', '261231235960Z', '2611210000+00', '26112100000xZ'])(
    'is not read when it was made at %s, which is no time',
    async (time) => {
      const list = Buffer.from(authority.list({ nextUpdate: midnight }));
      list.write(time, list.indexOf('261121000000Z'), 'latin1');
      server.publish(list);
      expect(await judged()).toBe('unreadable, revocation-list-missing');
    },
  );

  it('is not believed when its authority may not sign lists', async () => {
    const mute = await createAuthority('Mute', { signsLists: false });
    server.publish(mute.list({ nextUpdate: midnight }));
    expect(await judged(await mute.issue({ lists: [address] }), mute)).toBe(
      'issuer-signs-no-lists, revocation-list-missing',
    );
  });

  it('counts until its next one is due, and a grace of a day more while none can be read', async () => {
    const check = checkOf(authority);
    server.publish(authority.list({ nextUpdate: midnight }));
    expect(await check.judge()).toBe(true);
    server.answer((response) => response.destroy());
    const end = new Date(midnight).getTime() + graceMs;
    now = new Date(end);
    expect(await check.judge()).toBe(false);
    expect(check.isBelieved()).toBe(true);
    // Also when nobody looks in between.
    now = new Date(end + 1);
    expect(check.isBelieved()).toBe(false);
    await check.judge();
    expect(check.isBelieved()).toBe(false);
    expect(printed).toContain('revocation-list-missing');
    server.publish(authority.list({ thisUpdate: now.toISOString(), nextUpdate: '2026-11-30T00:00:00Z' }));
    await check.judge();
    expect(check.isBelieved()).toBe(true);
  });

  it('that is too old when it is read first counts for nothing', async () => {
    const thisUpdate = '2026-11-01T00:00:00Z';
    server.publish(authority.list({ thisUpdate, nextUpdate: '2026-11-02T00:00:00Z' }));
    expect(await judged()).toBe('revocation-list-missing');
  });

  it('says when the next one is due, and is not of the future', async () => {
    server.publish(authority.list());
    expect(await judged()).toBe('no-next-update, revocation-list-missing');
    printed = '';
    server.publish(authority.list({ thisUpdate: '2026-11-21T12:10:00Z', nextUpdate: midnight }));
    expect(await judged()).toBe('not-yet-valid, revocation-list-missing');
  });

  const critical = (extnID: string, value: ArrayBuffer | Uint8Array) =>
    new Extension({ extnID, critical: true, extnValue: new OctetString(value) });
  const scope = (params: Partial<IssuingDistributionPoint>) => {
    const value = AsnConvert.serialize(new IssuingDistributionPoint(params));
    return [critical(id_ce_issuingDistributionPoint, value)];
  };
  const published = (uniformResourceIdentifier: string) =>
    new DistributionPointName({ fullName: [new GeneralName({ uniformResourceIdentifier })] });

  it('for the certificates of this address alone counts, one of another address does not', async () => {
    const part = scope({ distributionPoint: published(address), onlyContainsUserCerts: true });
    server.publish(authority.list({ nextUpdate: midnight, extensions: part }));
    expect(await judged()).toBe('believed');
    const other = scope({ distributionPoint: published(`${server.origin}/other.crl`) });
    server.publish(authority.list({ nextUpdate: midnight, extensions: other }));
    expect(await judged()).toBe('other-scope, revocation-list-missing');
  });

  it.each([
    ['of authorities', scope({ onlyContainsCACerts: true }), 'other-scope'],
    ['of several authorities', scope({ indirectCRL: true }), 'other-scope'],
    ['of changes', [critical(id_ce_deltaCRLIndicator, new Uint8Array([2, 1, 1]))], 'unknown-extension'],
  ])('%s counts for nothing', async (_kind, extensions, reason) => {
    server.publish(authority.list({ nextUpdate: midnight, extensions }));
    expect(await judged()).toBe(`${reason}, revocation-list-missing`);
  });

  it.each<[string, Parameters<ListServer['answer']>[0], string]>([
    ['missing', (response) => response.writeHead(404).end(), 'status 404'],
    ['elsewhere', (response) => response.writeHead(302, { location: '/x' }).end(), 'unreachable'],
    ['cut off', (response) => response.destroy(), 'unreachable'],
    ['too large', (response) => response.end(Buffer.alloc(2_001)), 'too-large'],
    ['not there in time', () => undefined, 'timeout'],
    ['no list', (response) => response.end('<html>'), 'unreadable'],
  ])('that is %s leaves the certificate unbelieved', async (_what, respond, reason) => {
    if (reason === 'timeout') wholeMs = 100;
    server.answer(respond);
    expect(await judged()).toBe(`${reason}, revocation-list-missing`);
  });

  const source = () => ({
    issuer: new X509Certificate(Buffer.from(authority.certificate.rawData)),

    address,
    ofAuthority: false,
  });

  it('may be as long as those of large authorities; others get their turn while it is read', async () => {
    const revoked = Array.from({ length: 4_500 }, (_, place) => ({
      serialNumber: (0x4f00_0000 + place).toString(16).padStart(40, '5'),
    }));
    const bytes = authority.list({ nextUpdate: midnight, revoked });
    let turns = 0;
    let reading = true;
    const others = (): void => {
      turns += 1;
      if (reading) setImmediate(others);
    };
    setImmediate(others);
    const list = await readRevocationList(bytes, source(), now);
    reading = false;
    expect(list.revoked.size).toBe(4_500);
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it('of somebody who is not the authority is not taken apart, however much there is', async () => {
    const element = (tag: number, content: Buffer) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(content.length);
      return Buffer.concat([Buffer.from([tag, 0x84]), length, content]);
    };
    const many = Buffer.alloc(4 * 1024 * 1024, Buffer.from([0x05, 0x00]));
    const sequence = (content: Buffer) => element(0x30, content);
    const began = performance.now();
    for (const bytes of [
      many,
      sequence(many),
      sequence(sequence(many)),
      sequence(sequence(sequence(many))),
    ]) {
      await expect(readRevocationList(bytes, source(), now)).rejects.toThrow('unreadable');
    }
    // Each of the two million elements looked at would be many times as long.
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('is taken from another of its addresses when the first does not answer', async () => {
    const list = authority.list({ nextUpdate: midnight });
    const one = await authority.issue({ lists: ['ldap://x/', 'http://127.0.0.1:9/', address] });
    server.publish(list);
    expect(await judged(one)).toBe('believed');
  });
});

describe('the file of authorities', () => {
  it('holds certificates', () => {
    expect(
      readAuthorities(`${pem(authority.certificate)}\n# two\n${pem(stranger.certificate)}`),
    ).toHaveLength(2);
    expect(() => readAuthorities('')).toThrow('holds no certificate');
  });
});
