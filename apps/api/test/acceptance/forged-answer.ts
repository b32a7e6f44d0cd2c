import {
  type AssertionFacts,
  assertionFacts,
  buildAssertion,
  buildResponse,
  encryptAssertion,
  signAssertion,
} from '@frikort/test-nemlogin/assertion';
import type { KeyPair } from '@frikort/test-nemlogin/key-pair';
import { type AuthnRequest, readAuthnRequest } from '@frikort/test-nemlogin/messages';
import { entityIdOf } from '@frikort/test-nemlogin/metadata';
import { identityById } from '@frikort/test-nemlogin/people';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';
import { queryOf, xmlOfQuery } from '../../src/auth/messages/message-text.ts';
import { attributeNames } from '../../src/auth/saml/names.ts';
import { providerOrigin } from '../support/browser.ts';
import { app, keyFolder, start } from './world.ts';

/** The question in the address that a browser is sent away to. */
export function questionIn(location: string): AuthnRequest {
  return readAuthnRequest(xmlOfQuery(queryOf(location)));
}

type Forgery = {
  readonly identity: string;
  readonly facts?: Partial<AssertionFacts>;
  /** Attributes that say something else, by our name for them. */
  readonly attributes?: Partial<Record<keyof typeof attributeNames, string>>;
  readonly now?: Date;
  readonly keys?: KeyPair;
};

/**
 * The form field of an answer that NemLog-in never gave, signed with its key unless another is given.
 * @param location where the browser was sent with the question
 */
export async function forgedAnswer(location: string, forgery: Forgery): Promise<string> {
  const {
    identity,
    facts = {},
    attributes = {},
    now = start,
    keys = await nemLoginKeys(keyFolder()),
  } = forgery;
  const issuer = entityIdOf(providerOrigin);
  const question = questionIn(location);
  const honest = assertionFacts(identityById(identity), issuer, question, '_forged', now);
  const changed = new Map(honest.attributes);
  for (const [name, attribute] of Object.entries(attributeNames)) {
    const value = Object.entries(attributes).find(([key]) => key === name)?.[1];
    if (value !== undefined) changed.set(attribute, value);
  }
  const signed = signAssertion(buildAssertion({ ...honest, attributes: [...changed], ...facts }), keys);
  const metadata = await app().inject('/auth/metadata');
  const { encryptionCertificate } = readServiceProviderMetadata(metadata.body);
  const response = buildResponse({
    issuer,
    destination: question.acsUrl,
    inResponseTo: question.id,
    issuedAt: now,
    content: await encryptAssertion(signed, encryptionCertificate),
  });
  return Buffer.from(response).toString('base64');
}
