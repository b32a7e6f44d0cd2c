import { X509Certificate } from 'node:crypto';
import { localSystemMark } from '@frikort/domain/local-system';
import type { Element } from '@xmldom/xmldom';
import { readXml, type XmlFault, type XmlLimits } from '../../xml/limited-xml.ts';
import { bindings, ns } from './names.ts';
import { attributeOf, childrenNamed, descendantsNamed, instantOf, isNamed, textOf } from './xml.ts';

/** What we know of an identity provider, from its metadata. */
export type IdentityProvider = {
  readonly entityId: string;
  /** Where a signed AuthnRequest is redirected to. */
  readonly ssoUrl: string;
  /** Where logout requests are redirected to, and where answers to its own. */
  readonly sloUrl: string;
  readonly sloResponseUrl: string;
  /** PEM; several while its certificate is replaced. */
  readonly certificates: readonly string[];
  /** When its metadata stops counting; nothing when they name no end. */
  readonly validUntil: Date | undefined;
};

/** NemLog-in's metadata have 10 kB and some 50 elements; a federation of hundreds fits. */
export const metadataLimits: XmlLimits = {
  characters: 1024 * 1024,
  elements: 10_000,
  depth: 30,

  attributesOfElement: 50,
  attributes: 20_000,
  namespaces: 2_000,

  nameLength: 128,
  valueLength: 4_096,
  namespaceLength: 256,
  specials: 100_000,
  otherMarkup: 'allowed',
};

const faults: Record<XmlFault, string> = {
  'too-much': 'The metadata are too long, or too deep',
  doctype: 'The metadata has a DOCTYPE',
  'other-markup': 'The metadata is no XML',
  malformed: 'The metadata is no XML',
};

/**
 * Reads a provider's metadata: an EntityDescriptor, or the only one in an EntitiesDescriptor that describes an
 * identity provider (SAML metadata 2.3). `cacheDuration` is not read: metadata are read every hour, and OIOSAML asks
 * for every 1 to 12 hours.
 * @throws Error that names what is missing or refused; metadata past their `validUntil` are
 */
export function readIdentityProviderMetadata(xml: string, now: Date): IdentityProvider {
  const read = readXml(xml, metadataLimits);
  if (typeof read === 'string') throw new Error(faults[read]);
  const descriptor = onlyDescriptor(read.root);
  const entity = descriptor.parentElement;
  const entityId = entity ? attributeOf(entity, 'entityID') : undefined;
  if (!entityId) throw new Error('The metadata does not describe one identity provider');
  const logout = redirectService(descriptor, 'SingleLogoutService');
  const provider: IdentityProvider = {
    entityId,
    ssoUrl: addressOf(redirectService(descriptor, 'SingleSignOnService'), 'Location'),
    sloUrl: addressOf(logout, 'Location'),
    sloResponseUrl: addressOf(
      logout,
      attributeOf(logout, 'ResponseLocation') ? 'ResponseLocation' : 'Location',
    ),
    certificates: signingCertificates(descriptor),
    validUntil: endOf(descriptor),
  };
  if (!isStillValid(provider, now)) throw new Error('The metadata have expired');
  return provider;
}

/** Somebody whom production must not believe or send people to; the message says why. */
export class UnfitForProduction extends Error {}

/**
 * Refuses a provider that people would be sent to without TLS, and a local system's, which lets anybody be anyone.
 * @throws UnfitForProduction
 */
export function requireFitForProduction({
  ssoUrl,
  sloUrl,
  sloResponseUrl,
  certificates,
}: IdentityProvider): void {
  if ([ssoUrl, sloUrl, sloResponseUrl].some((address) => !address.startsWith('https:')))
    throw new UnfitForProduction('The identity provider has an address without https');
  if (certificates.some((pem) => new X509Certificate(pem).subject.includes(localSystemMark)))
    throw new UnfitForProduction("The identity provider is a local system's, which asks nobody who they are");
}

/** Whether a provider's metadata still count. */
export function isStillValid({ validUntil }: IdentityProvider, now: Date): boolean {
  return validUntil === undefined || now < validUntil;
}

/** The one IDPSSODescriptor of the document, whose parents are an EntityDescriptor and any EntitiesDescriptor. */
function onlyDescriptor(root: Element): Element {
  const [descriptor, ...others] = descendantsNamed(root, ns.metadata, 'IDPSSODescriptor');
  if (!descriptor || others.length > 0) {
    throw new Error('The metadata does not describe one identity provider');
  }
  const [entity, ...groups] = parentsOf(descriptor);
  if (
    !entity ||
    !isNamed(entity, ns.metadata, 'EntityDescriptor') ||
    !groups.every((group) => isNamed(group, ns.metadata, 'EntitiesDescriptor'))
  ) {
    throw new Error('The metadata does not describe one identity provider');
  }
  return descriptor;
}

/** The elements around an element, the innermost first. */
function parentsOf(element: Element): Element[] {
  const parents: Element[] = [];
  for (let next = element.parentElement; next; next = next.parentElement) parents.push(next);
  return parents;
}

/** The earliest `validUntil` of the descriptor and of all that it lies in. */
function endOf(descriptor: Element): Date | undefined {
  const ends = [descriptor, ...parentsOf(descriptor)].flatMap((element) => {
    const text = attributeOf(element, 'validUntil');
    return text === undefined ? [] : [validUntilOf(text).getTime()];
  });
  return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}

function validUntilOf(text: string): Date {
  try {
    return instantOf(text);
  } catch {
    throw new Error('The metadata has a validUntil that is no time in UTC');
  }
}

function redirectService(descriptor: Element, name: string): Element {
  const service = childrenNamed(descriptor, ns.metadata, name).find(
    (element) => attributeOf(element, 'Binding') === bindings.redirect,
  );
  if (!service) throw new Error(`The metadata has no ${name} for HTTP-Redirect`);
  return service;
}

function addressOf(service: Element, name: 'Location' | 'ResponseLocation'): string {
  const address = attributeOf(service, name);
  if (!address || !/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
    throw new Error(`The metadata has a ${service.localName} without ${name}`);
  }
  return address;
}

function signingCertificates(descriptor: Element): string[] {
  const certificates = childrenNamed(descriptor, ns.metadata, 'KeyDescriptor')
    .filter((key) => (attributeOf(key, 'use') ?? 'signing') === 'signing')
    .flatMap((key) => descendantsNamed(key, ns.signature, 'X509Certificate'))
    .map((element) => new X509Certificate(Buffer.from(textOf(element), 'base64')).toString());
  if (certificates.length === 0) throw new Error('The metadata has no signing certificate');
  return certificates;
}

/** The certificates whose period of validity holds the instant. */
export function validCertificates(certificates: readonly string[], now: Date): string[] {
  return certificates.filter((pem) => {
    const { validFromDate, validToDate } = certificateOf(pem);
    return validFromDate <= now && now <= validToDate;
  });
}

/** Read once and not for every message: only certificates of metadata come here, and those are few. */
const read = new Map<string, X509Certificate>();

/** @param pem a certificate of a provider's metadata */
export function certificateOf(pem: string): X509Certificate {
  const certificate = read.get(pem) ?? new X509Certificate(pem);
  read.set(pem, certificate);
  return certificate;
}
