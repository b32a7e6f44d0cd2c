import type { LoginRefusal } from '@frikort/domain/refusal';

/** Which check a SAML message failed: for the log and the tests, never shown to the user. */
export type SamlCheck =
  | 'unreadable'
  | 'doctype'
  | 'markup'
  | 'message-kind'
  | 'version'
  | 'destination'
  | 'issuer'
  | 'status'
  | 'in-response-to'
  | 'request-unknown'
  | 'provider-unknown'
  | 'provider-not-for-entrance'
  | 'provider-not-for-organisation'
  | 'plain-assertion'
  | 'assertion-count'
  | 'encryption-algorithm'
  | 'decryption'
  | 'signature-missing'
  | 'signature-structure'
  | 'signature-algorithm'
  | 'signature'
  | 'time'
  | 'subject'
  | 'confirmation'
  | 'recipient'
  | 'conditions'
  | 'audience'
  | 'statements'
  | 'spec-version'
  | 'attributes'
  | 'assurance'
  | 'profile'
  | 'privileges'
  | 'replay'
  | 'not-fresh'
  | 'query';

/**
 * A SAML message that is not accepted. Thrown by the checks, which are many and flat, and caught in the one place
 * that answers the browser; it holds nothing of the message itself.
 */
export class SamlRejected extends Error {
  readonly check: SamlCheck;
  /** What the user is told. */
  readonly refusal: LoginRefusal;

  constructor(check: SamlCheck, refusal: LoginRefusal = 'login-invalid') {
    super(`SAML message rejected: ${check}`);
    this.check = check;
    this.refusal = refusal;
  }
}

/** @throws SamlRejected unless the condition holds */
export function demand(condition: boolean, check: SamlCheck): asserts condition {
  if (!condition) throw new SamlRejected(check);
}
