import { createSign } from 'node:crypto';
import { SAML, type SamlConfig } from '@node-saml/node-saml';
import type { IdentityProvider } from './identity-provider.ts';
import { algorithms, nameIdFormatPersistent } from './names.ts';
import type { ServiceProvider } from './service-provider.ts';

/**
 * node-saml for making messages, with every default that does not fit OIOSAML 3 replaced: comparison `minimum`. What it
 * makes is signed by `signedAddress`. What comes is read by `response.ts` and `logout.ts`: the library skips much of
 * the profile, and canonicalises before anything is proven.
 */
export function nodeSaml(
  us: ServiceProvider,
  provider: IdentityProvider,
  options: Partial<Pick<SamlConfig, 'authnContext' | 'forceAuthn' | 'generateUniqueId' | 'logoutUrl'>> = {},
): SAML {
  return new SAML({
    issuer: us.entityId,
    callbackUrl: us.acsUrl,
    entryPoint: provider.ssoUrl,
    logoutUrl: provider.sloUrl,
    idpIssuer: provider.entityId,
    // It asks for them, and has no use for them here.
    idpCert: [...provider.certificates],
    identifierFormat: nameIdFormatPersistent,
    racComparison: 'minimum',
    generateUniqueId: newMessageId,
    ...options,
  });
}

/** An ID for a message of ours: an NCName, unguessable. */
export function newMessageId(): string {
  return `_${crypto.randomUUID()}`;
}

/**
 * Signs the address that node-saml made, over the very bytes that are sent (SAML bindings 3.4.4.1). Its own
 * signature covers `%20` where it sends `+`, so a RelayState with a blank breaks it. Encoded more than RFC 3986
 * asks, because browsers write a bare `'` in a query as `%27`.
 */
export function signedAddress(location: string, { keys }: ServiceProvider): string {
  const url = new URL(location);
  url.searchParams.append('SigAlg', algorithms.rsaSha256);
  const parameters = [...url.searchParams].map(([name, value]) => `${name}=${encode(value)}`);
  const signed = parameters
    .filter((pair) => /^(SAMLRequest|SAMLResponse|RelayState|SigAlg)=/.test(pair))
    .join('&');
  const signature = createSign('RSA-SHA256').update(signed).sign(keys.privateKey, 'base64');
  return `${url.origin}${url.pathname}?${[...parameters, `Signature=${encode(signature)}`].join('&')}`;
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
