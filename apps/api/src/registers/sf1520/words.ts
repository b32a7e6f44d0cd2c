import type { NoAnswer } from './ask.ts';

/** Why there was no answer, for an administrator; the middle of a sentence. */
export function wordsForNoAnswer(reason: NoAnswer): string {
  switch (reason.kind) {
    case 'no-connection':
      return wordsForCode(reason.code);
    case 'timeout':
      return reason.phase === 'connect'
        ? 'there was no connection in time; often a firewall, or they do not know our address'
        : 'there was no answer in time';
    case 'http-status':
      return reason.status < 500
        ? `it answered with HTTP ${reason.status}; look at CPR_REGISTER_ENDPOINT`
        : `it answered with HTTP ${reason.status} and did not say why`;
    case 'fault':
      return `it refused, with ${reason.codes.length === 0 ? 'no code' : `code ${reason.codes.join(', ')}`}; look at the service agreement and its UUIDs, and whether CPR_REGISTER_AUTHORITY_CVR is part of it`;
    case 'too-large':
      return 'its answer was longer than any answer about a person';
    case 'not-text':
    case 'unreadable':
      return 'what it answered is no answer of PersonBaseDataExtended version 4; look at CPR_REGISTER_ENDPOINT';
  }
}

/** The codes of Node and OpenSSL that an administrator meets. */
const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host; look at CPR_REGISTER_ENDPOINT and at DNS',
  EAI_AGAIN: 'DNS does not answer',
  ECONNREFUSED: 'nobody listens there',
  EHOSTUNREACH: 'there is no way there',
  ENETUNREACH: 'there is no way there',
  ETIMEDOUT: 'nothing answers there; often a firewall',
  ECONNRESET: 'they cut the connection; often they do not accept our certificate',
  EPIPE: 'they cut the connection; often they do not accept our certificate',
  CERT_HAS_EXPIRED: 'their certificate has expired',
  CERT_NOT_YET_VALID: 'their certificate is not valid yet; look at the clock of this machine',
  ERR_TLS_CERT_ALTNAME_INVALID: 'their certificate is of another host',
};

const untrusted = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** What a code of Node or OpenSSL means here; the middle of a sentence. */
export function wordsForCode(code: string): string {
  if (untrusted.has(code))
    return 'their certificate is of no authority that we trust; look at CPR_REGISTER_CA_FILE';
  if (/^ERR_SSL_.*ALERT.*(CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE|ACCESS_DENIED)/.test(code))
    return `they do not accept our certificate (${code})`;
  const known = words[code];
  return known === undefined ? code : `${known} (${code})`;
}
