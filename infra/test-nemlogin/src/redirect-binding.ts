import { createSign, createVerify } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { algorithms } from './saml-words.ts';

export type MessageParameter = 'SAMLRequest' | 'SAMLResponse';

/** A message that came by HTTP-Redirect with a valid signature. */
export type RedirectMessage = {
  readonly parameter: MessageParameter;
  readonly xml: string;
  readonly relayState: string | undefined;
};

/** The address that carries a signed message to its receiver (SAML bindings 3.4.4). */
export function signedRedirect(
  destination: string,
  parameter: MessageParameter,
  xml: string,
  privateKey: string,
  relayState?: string,
): string {
  const query = new URLSearchParams({ [parameter]: deflateRawSync(xml).toString('base64') });
  if (relayState !== undefined) query.set('RelayState', relayState);
  query.set('SigAlg', algorithms.rsaSha256);
  const signature = createSign('RSA-SHA256').update(query.toString()).sign(privateKey, 'base64');
  query.set('Signature', signature);
  return `${destination}${destination.includes('?') ? '&' : '?'}${query.toString()}`;
}

/**
 * Reads a message out of the raw query string. Parameters that are not part of the binding are ignored: the
 * page adds its own.
 * @throws if there is no message, or no certificate made its signature
 */
export function readSignedRedirect(rawQuery: string, certificates: readonly string[]): RedirectMessage {
  const raw = new Map(rawQuery.split('&').map((pair) => splitOnce(pair)));
  const parameter: MessageParameter = raw.has('SAMLRequest') ? 'SAMLRequest' : 'SAMLResponse';
  const message = raw.get(parameter);
  const signature = raw.get('Signature');
  if (message === undefined || signature === undefined) throw new Error('No signed SAML message');
  if (decode(raw.get('SigAlg') ?? '') !== algorithms.rsaSha256) throw new Error('SigAlg is not rsa-sha256');
  const signed = [parameter, 'RelayState', 'SigAlg']
    .filter((name) => raw.has(name))
    .map((name) => `${name}=${raw.get(name)}`)
    .join('&');
  const valid = certificates.some((certificate) =>
    createVerify('RSA-SHA256').update(signed).verify(certificate, decode(signature), 'base64'),
  );
  if (!valid) throw new Error('The signature is not the service provider’s');
  const relayState = raw.get('RelayState');
  return {
    parameter,
    xml: inflateRawSync(Buffer.from(decode(message), 'base64'), { maxOutputLength: 100_000 }).toString(),
    relayState: relayState === undefined ? undefined : decode(relayState),
  };
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function decode(value: string): string {
  return decodeURIComponent(value.replaceAll('+', ' '));
}
