import { type Assertion, checkAssertion } from './assertion-checks.ts';
import { decryptAssertion } from './decryption.ts';
import { validCertificates } from './identity-provider.ts';
import { ns, statusCodes } from './names.ts';
import { nodeSaml } from './node-saml.ts';
import { demand, SamlRejected } from './rejected.ts';
import { type Expectation, openResponse } from './response-checks.ts';
import { allKeys } from './service-provider.ts';
import { demandSignatureOfRoot } from './signature.ts';
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
  demandSignatureOfRoot(assertion);
  return checkAssertion(await signedBytes(assertionXml, expected), expected);
}

/**
 * The signature's verification by node-saml. It is given the assertion in an envelope of our own: the real one
 * has been checked and adds nothing, and the library would decrypt a second time with looser rules.
 */
async function signedBytes(assertionXml: string, expected: Expectation): Promise<string> {
  const idpCert = validCertificates(expected.provider.certificates, expected.now);
  demand(idpCert.length > 0, 'signature');
  const envelope =
    `<frikort:Response xmlns:frikort="${ns.protocol}"><frikort:Status><frikort:StatusCode Value="${statusCodes.success}"/></frikort:Status>` +
    `${assertionXml.replace(/^\s*<\?xml[^>]*\?>/, '')}</frikort:Response>`;
  try {
    const { profile } = await nodeSaml(expected.us, expected.provider, { idpCert }).validatePostResponseAsync(
      {
        SAMLResponse: Buffer.from(envelope).toString('base64'),
      },
    );
    const verified = profile?.getAssertionXml?.();
    if (verified) return verified;
  } catch {
    // Its messages may quote the assertion.
  }
  throw new SamlRejected('signature');
}
