import { createPublicKey, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { Assurance, PrivilegeGrant } from '@frikort/domain/access';
import { SignedXml } from 'xml-crypto';
import { type EncryptOptions, encrypt } from 'xml-encryption';
import type { KeyPair } from './key-pair.ts';
import type { Identity } from './people.ts';
import { algorithms, escapeXml, namespaces, statusCodes } from './saml-words.ts';

/**
 * Everything an OIOSAML 3 assertion says. Tests change single facts to forge one; what no fact can say they
 * change in the text.
 */
export type AssertionFacts = {
  readonly id: string;
  readonly issuer: string;
  readonly issuedAt: Date;
  readonly nameIdFormat: string;
  readonly nameId: string;
  readonly confirmationMethod: string;
  readonly recipient: string;
  /** Left out when undefined. */
  readonly inResponseTo: string | undefined;
  readonly notBefore: Date;
  readonly notOnOrAfter: Date;
  readonly audience: string;
  readonly sessionIndex: string;
  /** When the session at the provider ends; left out when undefined. */
  readonly sessionEndsAt?: Date | undefined;
  /** When the person proved who they are: with single sign-on earlier than the assertion. */
  readonly authenticatedAt: Date;
  /** Attribute name and value, in order. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
};

/** What the assertion answers: the service provider's request. */
export type AnsweredRequest = {
  readonly id: string;
  readonly issuer: string;
  readonly acsUrl: string;
};

const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';
const eid = 'https://data.gov.dk/model/core/eid';
const nsis = 'https://data.gov.dk/concept/core/nsis';
const scopeUrns = {
  cvr: 'urn:dk:gov:saml:cvrNumberIdentifier',
  se: 'urn:dk:gov:saml:seNumberIdentifier',
  'production-unit': 'urn:dk:gov:saml:productionUnitIdentifier',
  cpr: 'urn:dk:gov:saml:cprNumberIdentifier',
} as const;

/** The persistent NameID of an identity. */
export function nameIdOf(identity: Identity): string {
  return `${eid}/${identity.kind}/uuid/${identity.uuid}`;
}

/** The facts of an ordinary assertion about an identity, valid for five minutes. */
export function assertionFacts(
  identity: Identity,
  issuer: string,
  request: AnsweredRequest,
  sessionIndex: string,
  now: Date,
): AssertionFacts {
  return {
    id: `_${randomUUID()}`,
    issuer,
    issuedAt: now,
    nameIdFormat: persistent,
    nameId: nameIdOf(identity),
    confirmationMethod: 'urn:oasis:names:tc:SAML:2.0:cm:bearer',
    recipient: request.acsUrl,
    inResponseTo: request.id,
    notBefore: now,
    notOnOrAfter: new Date(now.getTime() + 5 * 60_000),
    audience: request.issuer,
    sessionIndex,
    authenticatedAt: now,
    attributes: attributesOf(identity),
  };
}

function attributesOf(identity: Identity): [string, string][] {
  const words = identity.name.split(' ');
  const common: [string, string][] = [
    ['https://data.gov.dk/model/core/specVersion', 'OIO-SAML-3.0'],
    ...assuranceAttributes(identity.assurance),
    [`${eid}/fullName`, identity.name],
    [`${eid}/firstName`, words.slice(0, -1).join(' ')],
    [`${eid}/lastName`, words.at(-1) ?? ''],
  ];
  if (identity.kind === 'person') return [...common, [`${eid}/cprNumber`, identity.cpr]];
  const privileges: [string, string][] =
    identity.privileges.length === 0
      ? []
      : [[`${eid}/privilegesIntermediate`, encodePrivileges(identity.privileges)]];
  return [
    ...common,
    [`${eid}/professional/uuid/persistent`, identity.uuid],
    [`${eid}/professional/cvr`, identity.cvr],
    [`${eid}/professional/orgName`, identity.organisationName],
    ...privileges,
  ];
}

function assuranceAttributes(assurance: Assurance): [string, string][] {
  return [
    [`${nsis}/loa`, assurance],
    [`${nsis}/ial`, assurance],
    [`${nsis}/aal`, assurance],
  ];
}

/** Base64 of an OIO Basic Privilege Profile document with a group per privilege. */
export function encodePrivileges(privileges: readonly PrivilegeGrant[]): string {
  const groups = privileges.map(
    ({ scope, privilege }) =>
      `<PrivilegeGroup Scope="${scopeUrns[scope.kind]}:${scope.number}"><Privilege>${escapeXml(privilege)}</Privilege></PrivilegeGroup>`,
  );
  const list = `<bpp:PrivilegeList xmlns:bpp="http://digst.dk/oiosaml/basic_privilege_profile">${groups.join('')}</bpp:PrivilegeList>`;
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${list}`).toString('base64');
}

/** An unsigned assertion. */
export function buildAssertion(facts: AssertionFacts): string {
  const inResponseTo =
    facts.inResponseTo === undefined ? '' : ` InResponseTo="${escapeXml(facts.inResponseTo)}"`;
  const sessionEnd = facts.sessionEndsAt ? ` SessionNotOnOrAfter="${facts.sessionEndsAt.toISOString()}"` : '';
  const attributes = facts.attributes.map(
    ([name, value]) =>
      `<saml:Attribute Name="${escapeXml(name)}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri">` +
      `<saml:AttributeValue>${escapeXml(value)}</saml:AttributeValue></saml:Attribute>`,
  );
  return (
    `<saml:Assertion xmlns:saml="${namespaces.assertion}" ID="${facts.id}" Version="2.0" IssueInstant="${facts.issuedAt.toISOString()}">` +
    `<saml:Issuer>${escapeXml(facts.issuer)}</saml:Issuer>` +
    `<saml:Subject><saml:NameID Format="${facts.nameIdFormat}">${escapeXml(facts.nameId)}</saml:NameID>` +
    `<saml:SubjectConfirmation Method="${facts.confirmationMethod}">` +
    `<saml:SubjectConfirmationData Recipient="${escapeXml(facts.recipient)}" NotOnOrAfter="${facts.notOnOrAfter.toISOString()}"${inResponseTo}/>` +
    `</saml:SubjectConfirmation></saml:Subject>` +
    `<saml:Conditions NotBefore="${facts.notBefore.toISOString()}" NotOnOrAfter="${facts.notOnOrAfter.toISOString()}">` +
    `<saml:AudienceRestriction><saml:Audience>${escapeXml(facts.audience)}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
    `<saml:AuthnStatement AuthnInstant="${facts.authenticatedAt.toISOString()}" SessionIndex="${facts.sessionIndex}"${sessionEnd}><saml:AuthnContext>` +
    `<saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>` +
    `<saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement></saml:Assertion>`
  );
}

/** What a test may weaken in a signature. */
export type SigningOptions = {
  readonly signatureAlgorithm?: string;
  readonly digestAlgorithm?: string;
  readonly canonicalisation?: string;
  /** Put into KeyInfo instead of the pair's own certificate. */
  readonly certificateInKeyInfo?: string;
};

/** Signs the root element (an assertion, or a protocol message) with an enveloped signature after its Issuer. */
export function signAssertion(xml: string, keys: KeyPair, options: SigningOptions = {}): string {
  const signature = new SignedXml({
    privateKey: keys.privateKey,
    publicCert: options.certificateInKeyInfo ?? keys.certificate,
    signatureAlgorithm: options.signatureAlgorithm ?? algorithms.rsaSha256,
    canonicalizationAlgorithm: algorithms.exclusiveCanonicalisation,
    getKeyInfoContent: SignedXml.getKeyInfoContent,
    idAttribute: 'ID',
  });
  signature.addReference({
    xpath: '/*',
    transforms: [
      algorithms.envelopedSignature,
      options.canonicalisation ?? algorithms.exclusiveCanonicalisation,
    ],
    digestAlgorithm: options.digestAlgorithm ?? algorithms.sha256,
  });
  signature.computeSignature(xml, {
    prefix: 'ds',
    location: { reference: "/*/*[local-name(.)='Issuer']", action: 'after' },
  });
  return signature.getSignedXml();
}

/** What a test may weaken in an encryption; NemLog-in uses AES-256 and RSA-OAEP. */
export type EncryptionChoice = Partial<
  Pick<EncryptOptions, 'encryptionAlgorithm' | 'keyEncryptionAlgorithm'>
>;

/** An EncryptedAssertion that only the holder of the certificate's key can read. */
export async function encryptAssertion(
  xml: string,
  certificate: string,
  choice: EncryptionChoice = {},
): Promise<string> {
  const encrypted = await promisify(encrypt)(xml, {
    rsa_pub: createPublicKey(certificate).export({ type: 'spki', format: 'pem' }).toString(),
    pem: certificate,
    encryptionAlgorithm: algorithms.aes256Gcm,
    keyEncryptionAlgorithm: algorithms.rsaOaep,
    disallowEncryptionWithInsecureAlgorithm: false,
    warnInsecureAlgorithm: false,
    ...choice,
  });
  return `<saml:EncryptedAssertion xmlns:saml="${namespaces.assertion}">${encrypted}</saml:EncryptedAssertion>`;
}

/** A Response: `content` is an EncryptedAssertion, or nothing for a refusal. */
export type ResponseFacts = {
  readonly issuer: string;
  readonly destination: string;
  readonly inResponseTo: string;
  readonly issuedAt: Date;
  readonly content?: string;
  /** The first is the top-level code, the second is nested in it. */
  readonly status?: readonly [string, string?];
};

export function buildResponse(facts: ResponseFacts): string {
  const [code, nested] = facts.status ?? [statusCodes.success];
  const nestedCode = nested === undefined ? '' : `<samlp:StatusCode Value="${nested}"/>`;
  return (
    `<samlp:Response xmlns:samlp="${namespaces.protocol}" ID="_${randomUUID()}" Version="2.0"` +
    ` IssueInstant="${facts.issuedAt.toISOString()}" Destination="${escapeXml(facts.destination)}" InResponseTo="${escapeXml(facts.inResponseTo)}">` +
    `<saml:Issuer xmlns:saml="${namespaces.assertion}">${escapeXml(facts.issuer)}</saml:Issuer>` +
    `<samlp:Status><samlp:StatusCode Value="${code}">${nestedCode}</samlp:StatusCode></samlp:Status>` +
    `${facts.content ?? ''}</samlp:Response>`
  );
}
