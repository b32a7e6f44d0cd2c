import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { bindings, namespaces } from './saml-words.ts';

/** What an identity provider knows of the system that people log in to. */
export type ServiceProvider = {
  readonly entityId: string;
  /** Where responses are posted. */
  readonly acsUrl: string;
  /** Where logout messages are redirected. */
  readonly sloUrl: string;
  /** PEM; several while keys are replaced. */
  readonly signingCertificates: readonly string[];
  /** PEM; assertions are encrypted for it. */
  readonly encryptionCertificate: string;
};

/** Fetches and reads the service provider's metadata, such as the API's `/auth/metadata`. */
export async function fetchServiceProvider(metadataUrl: string): Promise<ServiceProvider> {
  const response = await fetch(metadataUrl);
  if (!response.ok) throw new Error(`${metadataUrl} answered ${response.status}`);
  return readServiceProviderMetadata(await response.text());
}

/** @throws if the metadata lacks something that logging in needs */
export function readServiceProviderMetadata(xml: string): ServiceProvider {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    xml,
    'text/xml',
  ).documentElement;
  const entityId = root?.getAttribute('entityID');
  if (!root || !entityId) throw new Error('The metadata has no entityID');
  const keys = Array.from(root.getElementsByTagNameNS(namespaces.metadata, 'KeyDescriptor'));
  const certificatesFor = (use: string) =>
    keys.filter((key) => [use, null, ''].includes(key.getAttribute('use'))).flatMap(certificatesOf);
  const encryptionCertificate = certificatesFor('encryption')[0];
  if (!encryptionCertificate) throw new Error('The metadata has no encryption certificate');
  return {
    entityId,
    acsUrl: location(root, 'AssertionConsumerService', bindings.post),
    sloUrl: location(root, 'SingleLogoutService', bindings.redirect),
    signingCertificates: certificatesFor('signing'),
    encryptionCertificate,
  };
}

function location(root: Element, service: string, binding: string): string {
  const found = Array.from(root.getElementsByTagNameNS(namespaces.metadata, service)).find(
    (element) => element.getAttribute('Binding') === binding,
  );
  const address = found?.getAttribute('Location');
  if (!address) throw new Error(`The metadata has no ${service} for ${binding}`);
  return address;
}

function certificatesOf(key: Element): string[] {
  return Array.from(key.getElementsByTagNameNS(namespaces.signature, 'X509Certificate')).map(
    (element) =>
      `-----BEGIN CERTIFICATE-----\n${(element.textContent ?? '').replace(/\s+/g, '')}\n-----END CERTIFICATE-----\n`,
  );
}
