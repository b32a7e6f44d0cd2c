import { type Assertion, checkAssertion } from './assertion-checks.ts';
import { decryptAssertion } from './decryption.ts';
import { validCertificates } from './identity-provider.ts';
import { ns } from './names.ts';
import { demand } from './rejected.ts';
import { type Expectation, openResponse } from './response-checks.ts';
import { allKeys } from './service-provider.ts';
import { verifiedMessage } from './signature.ts';
import { descendantsNamed, isNamed, parseXml } from './xml.ts';

/**
 * Takes a posted SAML response apart, from the outside in; every step refuses early.
 * Envelope → decryption → shape of the signature → the signature itself → what the assertion says.
 * @param samlResponse the form field, base64
 * @throws SamlRejected naming the first check that failed
 */
export async function readResponse(samlResponse: string, expected: Expectation): Promise<Assertion> {
  const encrypted = openResponse(samlResponse, expected);
  const keys = allKeys(expected.us).map((pair) => pair.privateKey);
  const assertionXml = await decryptAssertion(encrypted, keys);
  const assertion = parseXml(assertionXml);
  demand(isNamed(assertion, ns.assertion, 'Assertion'), 'message-kind');
  demand(descendantsNamed(assertion, ns.assertion, 'Assertion').length === 0, 'assertion-count');
  const certificates = validCertificates(expected.provider.certificates, expected.now);
  return checkAssertion(verifiedMessage(assertion, certificates), expected);
}
