import { constants, KeyObject, sign, type webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { present } from '@frikort/domain/present';
import { id_mgf1, id_RSASSA_PSS, id_sha256, RsaSaPssParams } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  Certificate,
  CertificateList,
  type Extension,
  RevokedCertificate,
  TBSCertList,
  Time,
  Version,
} from '@peculiar/asn1-x509';
import {
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/* A certificate authority with revocation lists, as OCES has them; `selfsigned` makes neither lists nor their addresses. */

const elliptic = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** As OCES authorities sign. */
const oces = {
  name: 'RSA-PSS',
  hash: 'SHA-256',
  saltLength: 32,
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};

const ecdsaWithSha256 = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' });
const sha256 = new AlgorithmIdentifier({ algorithm: id_sha256, parameters: null });
const rsaPssWithSha256 = new AlgorithmIdentifier({
  algorithm: id_RSASSA_PSS,
  parameters: AsnConvert.serialize(
    new RsaSaPssParams({
      hashAlgorithm: sha256,
      saltLength: oces.saltLength,
      maskGenAlgorithm: new AlgorithmIdentifier({
        algorithm: id_mgf1,
        parameters: AsnConvert.serialize(sha256),
      }),
    }),
  ),
});

const always = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2120-01-01T00:00:00Z') };

type IssueOptions = {
  /** Where the certificate says that its revocation list is. */
  readonly lists?: readonly string[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
};

export type ListOptions = {
  readonly thisUpdate?: string;
  readonly nextUpdate?: string | undefined;
  readonly revoked?: readonly { readonly serialNumber: string }[];
  readonly extensions?: readonly Extension[];
};

/** An authority of a test's own. */
export type Authority = {
  readonly certificate: X509Certificate;
  /** A certificate of somebody else's. */
  readonly issue: (options?: IssueOptions) => Promise<X509Certificate>;
  /** An authority below this one. */
  readonly issueAuthority: (name: string, options?: IssueOptions) => Promise<Authority>;
  /** A revocation list, DER. */
  readonly list: (options?: ListOptions) => Uint8Array;
};

type Parent = {
  readonly name: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly algorithm: typeof elliptic | typeof oces;
};

let lastSerial = 0x80;

async function makeCertificate(
  parent: Parent,
  subject: { name: string; publicKey: webcrypto.CryptoKey; ca: boolean; usage: KeyUsageFlags },
  { lists, ...validity }: IssueOptions,
): Promise<X509Certificate> {
  lastSerial += 1;
  return await X509CertificateGenerator.create({
    issuer: `CN=${parent.name}`,
    subject: `CN=${subject.name}`,
    publicKey: subject.publicKey,

    signingKey: parent.keys.privateKey,
    signingAlgorithm: parent.algorithm,
    // Above 0x80, so that the number is written with a leading zero.
    serialNumber: `00${lastSerial.toString(16)}`,
    ...always,
    ...validity,
    extensions: [
      new BasicConstraintsExtension(subject.ca, undefined, true),
      new KeyUsagesExtension(subject.usage, true),
      ...(lists === undefined ? [] : [new CRLDistributionPointsExtension([...lists])]),
    ],
  });
}

type AuthorityOptions = { readonly like?: 'elliptic' | 'oces'; readonly signsLists?: boolean };

/** @param like how it signs */
export async function createAuthority(name: string, options: AuthorityOptions = {}): Promise<Authority> {
  const { like = 'elliptic', signsLists = true } = options;
  const algorithm = like === 'oces' ? oces : elliptic;
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return await authorityWith({ name, keys, algorithm }, undefined, {}, signsLists);
}

async function authorityWith(
  self: Parent,
  above: Parent | undefined,
  issued: IssueOptions,
  signsLists = true,
): Promise<Authority> {
  const usage = KeyUsageFlags.keyCertSign | (signsLists ? KeyUsageFlags.cRLSign : 0);
  const subject = { name: self.name, publicKey: self.keys.publicKey, ca: true, usage };
  const certificate = await makeCertificate(above ?? self, subject, issued);
  return {
    certificate,
    issue: async (options = {}) => {
      const { publicKey } = await crypto.subtle.generateKey(elliptic, true, ['sign', 'verify']);
      const usage = KeyUsageFlags.digitalSignature;
      return await makeCertificate(self, { name: 'Provider', publicKey, ca: false, usage }, options);
    },
    issueAuthority: async (name, options = {}) => {
      const keys = await crypto.subtle.generateKey(elliptic, true, ['sign', 'verify']);
      return await authorityWith({ name, keys, algorithm: elliptic }, self, options);
    },
    list: (options) => signedList(self, certificate, options),
  };
}

function signedList(
  self: Parent,
  certificate: X509Certificate,
  { thisUpdate = '2026-11-21T00:00:00Z', nextUpdate, revoked = [], extensions = [] }: ListOptions = {},
): Uint8Array {
  const isElliptic = self.algorithm === elliptic;
  const signatureAlgorithm = isElliptic ? ecdsaWithSha256 : rsaPssWithSha256;
  const tbsCertList = new TBSCertList({
    version: Version.v2,
    signature: signatureAlgorithm,
    issuer: AsnConvert.parse(certificate.rawData, Certificate).tbsCertificate.subject,
    thisUpdate: new Time(new Date(thisUpdate)),
    ...present({ nextUpdate: nextUpdate === undefined ? undefined : new Time(new Date(nextUpdate)) }),
    revokedCertificates: revoked.map(({ serialNumber }) => {
      const userCertificate = new Uint8Array(Buffer.from(serialNumber, 'hex')).buffer;
      return new RevokedCertificate({ userCertificate, revocationDate: new Time(new Date(thisUpdate)) });
    }),
    crlExtensions: [...extensions],
  });
  const key = KeyObject.from(self.keys.privateKey);
  const how = isElliptic
    ? { key }
    : { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: oces.saltLength };
  const signature = sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertList)), how);
  const list = new CertificateList({
    tbsCertList,
    signatureAlgorithm,
    signature: new Uint8Array(signature).buffer,
  });
  return new Uint8Array(AsnConvert.serialize(list));
}

/** A server of revocation lists. */
export type ListServer = {
  readonly origin: string;
  /** What it answers with from now on. */
  readonly answer: (respond: (response: ServerResponse) => void) => void;
  readonly publish: (list: Uint8Array) => void;
  readonly close: () => Promise<void>;
};

export async function startListServer(): Promise<ListServer> {
  let respond: (response: ServerResponse) => void = (response) => response.writeHead(404).end();
  const server = createServer((_request, response) => respond(response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A server without a port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    answer: (next) => {
      respond = next;
    },
    publish: (list) => {
      respond = (response) => response.writeHead(200, { 'content-type': 'application/pkix-crl' }).end(list);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
