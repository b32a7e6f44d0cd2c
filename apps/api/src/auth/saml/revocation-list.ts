import { constants, type KeyObject, verify, type X509Certificate } from 'node:crypto';
import {
  id_RSASSA_PSS,
  id_sha256,
  id_sha256WithRSAEncryption,
  id_sha384,
  id_sha384WithRSAEncryption,
  id_sha512,
  id_sha512WithRSAEncryption,
  RsaSaPssParams,
} from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  Certificate,
  CRLDistributionPoints,
  type DistributionPointName,
  type Extension,
  Extensions,
  IssuingDistributionPoint,
  id_ce_cRLDistributionPoints,
  id_ce_issuingDistributionPoint,
  id_ce_keyUsage,
  KeyUsage,
  Name,
} from '@peculiar/asn1-x509';
import { takeTurn } from '../../http/turns.ts';
import { type DerElement, derElements, derTags, fewDerElements } from './der.ts';
import { readUtc } from './instant.ts';

/** What an authority said at `thisUpdate` of the certificates that it has withdrawn (RFC 5280 section 5). */
export type RevocationList = {
  readonly thisUpdate: Date;
  /** By when the authority promised the next list. */
  readonly nextUpdate: Date;
  /** Serial numbers, as {@link serialOf} writes them. */
  readonly revoked: ReadonlySet<string>;
};

/** Why a list is not believed. */
export type UnfitList =
  | 'unreadable'
  | 'other-issuer'
  | 'issuer-signs-no-lists'
  | 'signature'
  | 'unknown-extension'
  | 'other-scope'
  | 'no-next-update'
  | 'not-yet-valid';

/** A revocation list that is not believed; the message is its {@link UnfitList} and nothing of the list. */
class RevocationListUnfit extends Error {
  constructor(reason: UnfitList) {
    super(reason);
  }
}

/** An authority's clock may be ahead of ours by this much. */
const clockSkewMs = 5 * 60_000;

type Source = {
  /** Whose list it must be. */
  readonly issuer: X509Certificate;
  /** Where it was read: what a list for part of the certificates must name. */
  readonly address: string;
  /** Whether it is asked about an authority's own certificate. */
  readonly ofAuthority: boolean;
};

/**
 * Reads a complete revocation list (DER) and demands that the authority made it, for the certificates in question.
 * Whether it is still fresh is the caller's to judge. It comes over plain http: until its signature is proven nothing
 * is taken apart that can be long, and a long one is read in pieces, with everybody's requests in between.
 * @throws RevocationListUnfit
 */
export async function readRevocationList(
  bytes: Uint8Array,
  source: Source,
  now: Date,
): Promise<RevocationList> {
  const list = parse(bytes);
  const authority = AsnConvert.parse(source.issuer.raw, Certificate).tbsCertificate;
  demand(sameName(list.issuer, authority.subject), 'other-issuer');
  demand(maySignLists(authority.extensions), 'issuer-signs-no-lists');
  demand(isSigned(list, source.issuer.publicKey), 'signature');
  for (const extension of list.extensions) demandUnderstood(extension, source);
  const { thisUpdate, nextUpdate } = list;
  demand(nextUpdate !== undefined, 'no-next-update');
  demand(thisUpdate.getTime() <= now.getTime() + clockSkewMs, 'not-yet-valid');
  return { thisUpdate, nextUpdate, revoked: await serialsOf(list.entries) };
}

/** A serial number in hexadecimal digits, however it was written: capitals, no leading zeros. */
export function serialOf(hexadecimal: string): string {
  return hexadecimal.toUpperCase().replace(/^0+(?=.)/, '');
}

/**
 * Where the authority publishes the complete list that a certificate stands on when it is revoked: http(s) only, each
 * address an alternative to the others. Points for some reasons only, or of another authority, are left out.
 */
export function distributionPointsOf(certificate: X509Certificate): string[] {
  const { extensions = [] } = AsnConvert.parse(certificate.raw, Certificate).tbsCertificate;
  const found = extensions.find(({ extnID }) => extnID === id_ce_cRLDistributionPoints);
  if (!found) return [];
  return [...AsnConvert.parse(found.extnValue.buffer, CRLDistributionPoints)]
    .filter(({ reasons, cRLIssuer }) => reasons === undefined && cRLIssuer === undefined)
    .flatMap(({ distributionPoint }) => addressesOf(distributionPoint))
    .filter((address) => /^https?:\/\//i.test(address));
}

function addressesOf(point: DistributionPointName | undefined): string[] {
  return (point?.fullName ?? []).flatMap(({ uniformResourceIdentifier }) => uniformResourceIdentifier ?? []);
}

/** The parts of a list (RFC 5280 section 5.1); the entries are left as they are. */
type Parts = {
  readonly signed: Buffer;
  readonly signedAlgorithm: AlgorithmIdentifier;
  readonly algorithm: AlgorithmIdentifier;
  readonly signature: Buffer;
  readonly issuer: Name;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
  readonly entries: Buffer;
  readonly extensions: readonly Extension[];
};

function parse(bytes: Uint8Array): Parts {
  try {
    const [list] = fewDerElements(Buffer.from(bytes), 1);
    if (list?.tag !== derTags.sequence) throw new RangeError('Not a list');
    const [signed, algorithm, signature] = fewDerElements(list.content, 3);
    if (signature?.tag !== derTags.bitString || !signed || !algorithm)
      throw new RangeError('Not three parts');
    if (algorithm.whole.length > longestPart) throw new RangeError('A part is too long');
    return {
      signed: signed.whole,
      signature: signature.content.subarray(1),
      algorithm: AsnConvert.parse(algorithm.whole, AlgorithmIdentifier),
      ...parseSigned(fewDerElements(signed.content, 7)),
    };
  } catch {
    throw new RevocationListUnfit('unreadable');
  }
}

/** Longer than any name, algorithm or list of extensions: what a library takes apart before the signature is proven. */
const longestPart = 16 * 1024;

function parseSigned(fields: DerElement[]) {
  const next = (...tags: number[]): DerElement | undefined =>
    tags.includes(fields[0]?.tag ?? -1) ? fields.shift() : undefined;
  const time = () => next(derTags.utcTime, derTags.generalizedTime);
  next(derTags.integer);
  const [algorithm, issuer, thisUpdate] = [next(derTags.sequence), next(derTags.sequence), time()];
  if (!algorithm || !issuer || !thisUpdate) throw new RangeError('A part is missing');
  const nextUpdate = time();
  const entries = next(derTags.sequence);
  const extensions = next(derTags.context0);
  if (fields.length > 0) throw new RangeError('A part too many');
  const parts = [algorithm, issuer, thisUpdate, nextUpdate, extensions];
  if (parts.some((part) => part && part.whole.length > longestPart))
    throw new RangeError('A part is too long');
  return {
    signedAlgorithm: AsnConvert.parse(algorithm.whole, AlgorithmIdentifier),
    issuer: AsnConvert.parse(issuer.whole, Name),
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: nextUpdate && timeOf(nextUpdate),
    entries: entries?.content ?? Buffer.alloc(0),
    extensions: extensions ? [...AsnConvert.parse(extensions.content, Extensions)] : [],
  };
}

/**
 * `yymmddhhmmssZ` of the years 1950-2049, or `yyyymmddhhmmssZ` (RFC 5280 section 4.1.2.5). A library would take
 * 30 February for 2 March.
 */
function timeOf({ tag, content }: DerElement): Date {
  const text = content.toString('latin1');
  const century = tag === derTags.generalizedTime ? '' : text < '50' ? '20' : '19';
  const written = `${century}${text}`.replace(
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  const time = readUtc(written);
  if (!time) throw new RangeError('A time that is none');
  return time;
}

/** How many entries are read before others get their turn: some 5 ms. */
const entriesAtOnce = 1_000;

/** A serial number has at most 20 octets (RFC 5280 section 4.1.2.2). */
const longestSerial = 64;

/** Each entry is a serial number, when it was revoked, and perhaps extensions. */
async function serialsOf(entries: Buffer): Promise<Set<string>> {
  const revoked = new Set<string>();
  let count = 0;
  for (const entry of derElements(entries)) {
    count += 1;
    if (count % entriesAtOnce === 0) await takeTurn();
    const [serial, , extensions] = fewDerElements(entry.content, 3);
    demand(serial?.tag === derTags.integer && serial.content.length <= longestSerial, 'unreadable');
    // A critical one says whose certificate it is, in a list of several authorities: not one of ours.
    demand(!extensions || !holdsCritical(extensions.content), 'unknown-extension');
    revoked.add(serialOf(serial.content.toString('hex')));
  }
  return revoked;
}

/** An entry has one or two: why, and when it became known. */
const mostExtensions = 20;

function holdsCritical(extensions: Buffer): boolean {
  return fewDerElements(extensions, mostExtensions).some(({ content }) =>
    fewDerElements(content, 3).some(({ tag }) => tag === derTags.boolean),
  );
}

function sameName(one: unknown, other: unknown): boolean {
  return Buffer.from(AsnConvert.serialize(one)).equals(Buffer.from(AsnConvert.serialize(other)));
}

function maySignLists(extensions: readonly Extension[] = []): boolean {
  const usage = extensions.find(({ extnID }) => extnID === id_ce_keyUsage);
  return !usage || AsnConvert.parse(usage.extnValue.buffer, KeyUsage).toJSON().includes('crlSign');
}

/**
 * A list may be for part of the certificates only (RFC 5280 section 5.2.5): it then names where it is published, and
 * must be about certificates of our kind, for every reason, and of its own authority. Any other critical extension,
 * such as the one of a list of changes, is not understood.
 */
function demandUnderstood(extension: Extension, { address, ofAuthority }: Source): void {
  if (extension.extnID !== id_ce_issuingDistributionPoint) {
    demand(!extension.critical, 'unknown-extension');
    return;
  }
  const scope = AsnConvert.parse(extension.extnValue.buffer, IssuingDistributionPoint);
  demand(!scope.indirectCRL && scope.onlySomeReasons === undefined, 'other-scope');
  demand(!scope.onlyContainsAttributeCerts, 'other-scope');
  demand(!(ofAuthority ? scope.onlyContainsUserCerts : scope.onlyContainsCACerts), 'other-scope');
  const named = scope.distributionPoint;
  demand(named === undefined || addressesOf(named).includes(address), 'other-scope');
}

/** The hash of each signature algorithm that is believed: RSA (PKCS #1 v1.5) and ECDSA with SHA-2. */
const hashOfSignature: Readonly<Record<string, string>> = {
  [id_sha256WithRSAEncryption]: 'sha256',
  [id_sha384WithRSAEncryption]: 'sha384',
  [id_sha512WithRSAEncryption]: 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};

const hashes: Readonly<Record<string, string>> = {
  [id_sha256]: 'sha256',
  [id_sha384]: 'sha384',
  [id_sha512]: 'sha512',
};

function isSigned(list: Parts, publicKey: KeyObject): boolean {
  const { signed, signedAlgorithm, algorithm, signature } = list;
  if (!signedAlgorithm.isEqual(algorithm)) return false;
  try {
    const how = howSigned(algorithm, publicKey);
    return how !== undefined && verify(how.hash, signed, how.key, signature);
  } catch {
    return false;
  }
}

/** OCES authorities sign with RSASSA-PSS (RFC 4055); its mask must use the same hash, as everybody's does. */
function howSigned({ algorithm, parameters }: AlgorithmIdentifier, publicKey: KeyObject) {
  if (algorithm !== id_RSASSA_PSS) {
    const hash = hashOfSignature[algorithm];
    return hash === undefined ? undefined : { hash, key: { key: publicKey } };
  }
  if (!parameters) return undefined;
  const pss = AsnConvert.parse(parameters, RsaSaPssParams);
  const hash = hashes[pss.hashAlgorithm.algorithm];
  if (hash === undefined || maskHashOf(pss) !== hash) return undefined;
  const { saltLength } = pss;
  return { hash, key: { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } };
}

function maskHashOf({ maskGenAlgorithm: { parameters } }: RsaSaPssParams): string | undefined {
  return parameters ? hashes[AsnConvert.parse(parameters, AlgorithmIdentifier).algorithm] : undefined;
}

function demand(condition: boolean, reason: UnfitList): asserts condition {
  if (!condition) throw new RevocationListUnfit(reason);
}
