import { promisify } from 'node:util';
import type { Element } from '@xmldom/xmldom';
import { decrypt } from 'xml-encryption';
import { algorithms, ns } from './names.ts';
import { demand, SamlRejected } from './rejected.ts';
import { attributeOf, descendantsNamed, onlyChild } from './xml.ts';

/**
 * Decrypts an EncryptedAssertion under our list of algorithms: no 3DES, no RSA-1.5.
 * @param keys PEM private keys, tried in order: two while the certificate is replaced
 * @returns the text inside, of which nothing is known yet
 * @throws SamlRejected with `encryption-algorithm` or `decryption`; why decryption failed is not told, because that
 *   would be an oracle for CBC padding
 */
export async function decryptAssertion(encrypted: Element, keys: readonly string[]): Promise<string> {
  demandAlgorithms(encrypted);
  const xml = encrypted.toString();
  for (const key of keys) {
    const text = await tryDecrypt(xml, key);
    if (text) return text;
  }
  throw new SamlRejected('decryption');
}

function demandAlgorithms(encrypted: Element): void {
  const encryptedData = onlyChild(encrypted, ns.encryption, 'EncryptedData', 'assertion-count');
  const [encryptedKey, ...moreKeys] = descendantsNamed(encrypted, ns.encryption, 'EncryptedKey');
  demand(encryptedKey !== undefined && moreKeys.length === 0, 'encryption-algorithm');
  demand(descendantsNamed(encrypted, ns.encryption, 'EncryptionMethod').length === 2, 'encryption-algorithm');
  demandOneOf(algorithms.contentEncryption, encryptedData);
  demandOneOf(algorithms.keyEncryption, encryptedKey);
}

function demandOneOf(accepted: readonly string[], parent: Element): void {
  const method = onlyChild(parent, ns.encryption, 'EncryptionMethod', 'encryption-algorithm');
  demand(accepted.includes(attributeOf(method, 'Algorithm') ?? ''), 'encryption-algorithm');
}

async function tryDecrypt(xml: string, key: string): Promise<string | undefined> {
  try {
    return await promisify(decrypt)(xml, {
      key,
      // AES-CBC is on the library's list of weak algorithms, but OIOSAML has it; ours is the list that counts.
      disallowDecryptionWithInsecureAlgorithm: false,
      warnInsecureAlgorithm: false,
    });
  } catch {
    return undefined;
  }
}
