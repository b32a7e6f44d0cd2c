import { createVerify } from 'node:crypto';
import { decryptAssertion } from '../saml/decryption.ts';
import { algorithms, ns } from '../saml/names.ts';
import { verifiedMessage } from '../saml/signature.ts';
import { descendantsNamed, parseXml } from '../saml/xml.ts';
import type { MessageKind } from './login-message.ts';
import { xmlOfField } from './message-text.ts';

/**
 * What can be said of a kept message's signature. `no-key`: its assertion, which carries the signature, is encrypted
 * for a key that was not given.
 */
export type SignatureProof = 'valid' | 'invalid' | 'missing' | 'no-key';

/** A message, and the certificates (PEM) one of which it must be signed with. */
export type SignedText = {
  readonly kind: MessageKind;
  readonly binding: 'redirect' | 'post';
  readonly text: string;
  readonly signers: readonly string[];
};

/**
 * Verifies the signature of a kept message, whenever that is, with the certificates that counted when it came or went.
 * @param privateKeys PEM, ours: for the encrypted assertion of a response
 */
export async function proveSignature(
  message: SignedText,
  privateKeys: readonly string[],
): Promise<SignatureProof> {
  const { kind, binding, text, signers } = message;
  if (binding === 'redirect') return proveRedirect(text, signers);
  try {
    const xml = xmlOfField(text);
    const root = parseXml(xml);
    if (kind !== 'response') return proveDocument(xml, signers);
    const [encrypted] = descendantsNamed(root, ns.assertion, 'EncryptedAssertion');
    if (!encrypted) return 'missing';
    const assertion = await decryptedBy(encrypted, privateKeys);
    return assertion === undefined ? 'no-key' : proveDocument(assertion, signers);
  } catch {
    return 'invalid';
  }
}

async function decryptedBy(
  encrypted: Parameters<typeof decryptAssertion>[0],
  privateKeys: readonly string[],
): Promise<string | undefined> {
  try {
    return await decryptAssertion(encrypted, privateKeys);
  } catch {
    return undefined;
  }
}

/** A signature inside, over the root. */
function proveDocument(xml: string, signers: readonly string[]): SignatureProof {
  const root = parseXml(xml);
  if (descendantsNamed(root, ns.signature, 'Signature').length === 0) return 'missing';
  try {
    verifiedMessage(root, signers);
    return 'valid';
  } catch {
    return 'invalid';
  }
}

/** A signature over the query as it was sent (SAML bindings 3.4.4.1). */
function proveRedirect(query: string, signers: readonly string[]): SignatureProof {
  const raw = new Map(query.split('&').map((pair) => [pair.split('=', 1)[0] ?? '', pair]));
  const parameters = new URLSearchParams(query);
  const signature = parameters.get('Signature');
  if (signature === null) return 'missing';
  if (parameters.get('SigAlg') !== algorithms.rsaSha256) return 'invalid';
  const signed = ['SAMLRequest', 'SAMLResponse', 'RelayState', 'SigAlg']
    .flatMap((name) => raw.get(name) ?? [])
    .join('&');
  const isValid = signers.some((pem) =>
    createVerify('RSA-SHA256').update(signed).verify(pem, signature, 'base64'),
  );
  return isValid ? 'valid' : 'invalid';
}
