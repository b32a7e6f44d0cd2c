import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { bindings, ns } from './names.ts';
import { attributeOf, childrenNamed, descendantsNamed, textOf } from './xml.ts';

/** What we know of NemLog-in, from its metadata. */
export type IdentityProvider = {
  readonly entityId: string;
  /** Where a signed AuthnRequest is redirected to. */
  readonly ssoUrl: string;
  /** Where logout requests are redirected to, and where answers to its own. */
  readonly sloUrl: string;
  readonly sloResponseUrl: string;
  /** PEM; several while its certificate is replaced. */
  readonly certificates: readonly string[];
};

/**
 * Reads the provider's metadata from a file or an http(s) address.
 * @throws Error when it cannot be read or lacks something that login needs
 */
export async function loadIdentityProvider(source: string): Promise<IdentityProvider> {
  return readIdentityProviderMetadata(
    /^https?:/.test(source) ? await fetchText(source) : await readText(source),
  );
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'error' });
  if (!response.ok) throw new Error(`The identity provider's metadata answered ${response.status}`);
  return response.text();
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8');
}

/** @throws Error that names what is missing */
export function readIdentityProviderMetadata(xml: string): IdentityProvider {
  if (/<!DOCTYPE/i.test(xml)) throw new Error('The metadata has a DOCTYPE');
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    xml,
    'text/xml',
  ).documentElement;
  const entityId = root ? attributeOf(root, 'entityID') : undefined;
  const [descriptor, ...others] = root ? childrenNamed(root, ns.metadata, 'IDPSSODescriptor') : [];
  if (!entityId || !descriptor || others.length > 0) {
    throw new Error('The metadata does not describe one identity provider');
  }
  const logout = redirectService(descriptor, 'SingleLogoutService');
  const certificates = signingCertificates(descriptor);
  if (certificates.length === 0) throw new Error('The metadata has no signing certificate');
  return {
    entityId,
    ssoUrl: requiredAttribute(redirectService(descriptor, 'SingleSignOnService'), 'Location'),
    sloUrl: requiredAttribute(logout, 'Location'),
    sloResponseUrl: attributeOf(logout, 'ResponseLocation') ?? requiredAttribute(logout, 'Location'),
    certificates,
  };
}

function redirectService(descriptor: Element, name: string): Element {
  const service = childrenNamed(descriptor, ns.metadata, name).find(
    (element) => attributeOf(element, 'Binding') === bindings.redirect,
  );
  if (!service) throw new Error(`The metadata has no ${name} for HTTP-Redirect`);
  return service;
}

function requiredAttribute(element: Element, name: string): string {
  const value = attributeOf(element, name);
  if (!value) throw new Error(`The metadata has a ${element.localName} without ${name}`);
  return value;
}

function signingCertificates(descriptor: Element): string[] {
  return childrenNamed(descriptor, ns.metadata, 'KeyDescriptor')
    .filter((key) => (attributeOf(key, 'use') ?? 'signing') === 'signing')
    .flatMap((key) => descendantsNamed(key, ns.signature, 'X509Certificate'))
    .map((element) => new X509Certificate(Buffer.from(textOf(element), 'base64')).toString());
}

/** The certificates whose period of validity holds the instant. */
export function validCertificates(certificates: readonly string[], now: Date): string[] {
  return certificates.filter((certificate) => {
    const { validFromDate, validToDate } = new X509Certificate(certificate);
    return validFromDate <= now && now <= validToDate;
  });
}
