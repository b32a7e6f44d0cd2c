import { X509Certificate } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { logAlarm } from '../../http/process-log.ts';
import { fetchRevocationList } from './fetch-revocation-list.ts';
import {
  distributionPointsOf,
  type RevocationList,
  readRevocationList,
  serialOf,
} from './revocation-list.ts';

/** Which of the identity provider's certificates may be believed (domain facts 2.4, certificate revocation check). */
export type CertificateCheck = {
  /**
   * Reads the revocation lists anew and judges the certificates (PEM). Never throws; what is wrong is logged.
   * @returns false when a list could not be read, so that it should be tried again before long
   */
  readonly judge: (certificates: readonly string[]) => Promise<boolean>;
  /** Those of the certificates that may be believed at an instant; one that was never judged may not. */
  readonly believed: (certificates: readonly string[], now: Date) => string[];
};

/** Believes what stands in the provider's metadata. */
export const metadataAlone: CertificateCheck = {
  judge: async () => true,
  believed: (certificates) => [...certificates],
};

/** How long after its promised end the list that was read last still counts when no newer one can be read. */
export const graceMs = 24 * 60 * 60_000;

/** Why a certificate is not believed. */
export type Distrust =
  /** None of the configured authorities issued it. */
  | 'unknown-authority'
  /** It names no list that it would stand on. */
  | 'no-revocation-list'
  /** No list has been read, or the last one is too old. */
  | 'revocation-list-missing'
  | 'revoked'
  | 'unreadable';

/** `from` and `until`: within which instants it is believed. */
type Judgement =
  | { readonly trusted: true; readonly from: Date; readonly until: Date }
  | { readonly trusted: false; readonly why: Distrust };

/** A certificate and the authority that issued it. */
type Link = { readonly certificate: X509Certificate; readonly issuer: X509Certificate };

type RevocationDeps = {
  /** Whose certificates are believed: issuing and root authorities. */
  readonly authorities: readonly X509Certificate[];
  readonly clock: () => Date;
  readonly log: FastifyBaseLogger;
  /** @throws Error whose message is a short reason */
  readonly fetchList?: (address: string) => Promise<Uint8Array>;
};

/**
 * Believes a certificate that one of the authorities issued, within its validity, and that does not stand on the
 * authority's revocation list; so too for each authority whose own issuer is among them (RFC 5280 section 6).
 * A list counts until its `nextUpdate` and, when no newer one can be read, for {@link graceMs} more; then nothing
 * that needs it is believed.
 */
export function createRevocationCheck(deps: RevocationDeps): CertificateCheck {
  const judgements = new Map<string, Judgement>();
  const lists = new Map<string, RevocationList>();

  async function judgeOne(certificate: X509Certificate): Promise<{ judgement: Judgement; read: boolean }> {
    try {
      const chain = chainOf(certificate, deps.authorities);
      let read = true;
      for (const link of chain) read = (await readList(deps, link, lists)) && read;
      return { judgement: judgeChain(chain, lists, deps.clock()), read };
    } catch {
      return { judgement: { trusted: false, why: 'unreadable' }, read: true };
    }
  }
  return {
    judge: async (certificates) => {
      let allRead = true;
      for (const pem of certificates) {
        const certificate = new X509Certificate(pem);
        const { judgement, read } = await judgeOne(certificate);
        judgements.set(pem, judgement);
        allRead &&= read;
        if (!judgement.trusted) report(deps.log, certificate, judgement.why);
      }
      return allRead;
    },
    believed: (certificates, now) =>
      certificates.filter((pem) => {
        const judgement = judgements.get(pem);
        return judgement?.trusted === true && judgement.from <= now && now <= judgement.until;
      }),
  };
}

/** A revoked certificate may be a key in wrong hands: somebody must look at once. */
function report(
  log: FastifyBaseLogger,
  { fingerprint256: fingerprint }: X509Certificate,
  why: Distrust,
): void {
  const text = 'identity provider certificate not believed';
  if (why === 'revoked') logAlarm(log, { alarm: 'provider-certificate-revoked', fingerprint, why }, text);
  else log.error({ fingerprint, why }, text);
}

/**
 * The certificates (PEM) of a file with one or more.
 * @throws Error when there is none or one cannot be read
 */
export function readAuthorities(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new Error('holds no certificate');
  return blocks.map((block) => new X509Certificate(block));
}

/** No way from a certificate to its root is longer. */
const longestChain = 5;

/** From the certificate up to the highest authority that is configured; nothing when nobody there issued it. */
function chainOf(certificate: X509Certificate, authorities: readonly X509Certificate[]): Link[] {
  const chain: Link[] = [];
  let lowest = certificate;
  while (chain.length < longestChain) {
    const issuer = authorities.find(
      (authority) => authority.ca && lowest.checkIssued(authority) && lowest.verify(authority.publicKey),
    );
    if (!issuer || issuer.fingerprint256 === lowest.fingerprint256) break;
    chain.push({ certificate: lowest, issuer });
    lowest = issuer;
  }
  return chain;
}

const keyOf = ({ issuer }: Link, address: string) => `${issuer.fingerprint256} ${address}`;

/**
 * Reads the list of a link, from the first of its addresses that answers; a newer one replaces the one we have.
 * @returns whether one was read
 */
async function readList(
  deps: RevocationDeps,
  link: Link,
  lists: Map<string, RevocationList>,
): Promise<boolean> {
  const { fetchList = fetchRevocationList, clock, log } = deps;
  const addresses = distributionPointsOf(link.certificate);
  for (const address of addresses) {
    try {
      const bytes = await fetchList(address);
      const source = { issuer: link.issuer, address, ofAuthority: link.certificate.ca };
      const list = await readRevocationList(bytes, source, clock());
      const known = lists.get(keyOf(link, address));
      if (!known || known.thisUpdate <= list.thisUpdate) lists.set(keyOf(link, address), list);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      log.error({ list: address, reason }, 'revocation list not read');
    }
  }
  return addresses.length === 0;
}

function judgeChain(
  chain: readonly Link[],
  lists: ReadonlyMap<string, RevocationList>,
  now: Date,
): Judgement {
  if (chain.length === 0) return { trusted: false, why: 'unknown-authority' };
  let from = Number.NEGATIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  for (const link of chain) {
    const addresses = distributionPointsOf(link.certificate);
    if (addresses.length === 0) return { trusted: false, why: 'no-revocation-list' };
    const list = newest(addresses.flatMap((address) => lists.get(keyOf(link, address)) ?? []));
    if (!list) return { trusted: false, why: 'revocation-list-missing' };
    // What an old list says of a withdrawn certificate still holds.
    if (list.revoked.has(serialOf(link.certificate.serialNumber))) return { trusted: false, why: 'revoked' };
    const listEnds = list.nextUpdate.getTime() + graceMs;
    if (listEnds < now.getTime()) return { trusted: false, why: 'revocation-list-missing' };
    for (const { validFromDate, validToDate } of [link.certificate, link.issuer]) {
      from = Math.max(from, validFromDate.getTime());
      until = Math.min(until, validToDate.getTime(), listEnds);
    }
  }
  return { trusted: true, from: new Date(from), until: new Date(until) };
}

function newest(lists: readonly RevocationList[]): RevocationList | undefined {
  return lists.toSorted((one, other) => other.thisUpdate.getTime() - one.thisUpdate.getTime())[0];
}
