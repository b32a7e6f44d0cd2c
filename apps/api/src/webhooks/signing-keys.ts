import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { decryptBytes, encryptBytes } from '../database/aes-gcm.ts';
import type { NamedKeys } from '../database/encryption.ts';

/** What a webhook's deliveries are signed with (Standard Webhooks): a shared secret, and a key whose public half anybody may have. */
export type SigningKeys = {
  /** `whsec_` and base64 of 32 bytes. */
  readonly secret: string;
  /** `whpk_` and base64 of the 32 bytes of an Ed25519 key. */
  readonly publicKey: string;
  /** Secret and private key together, for the vault. */
  readonly bytes: Buffer;
};

const secretLength = 32;

/** New ones, drawn at random. */
export function newSigningKeys(): SigningKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = randomBytes(secretLength);
  return {
    secret: secretText(secret),
    publicKey: `whpk_${rawPublicKey(publicKey).toString('base64')}`,
    bytes: Buffer.concat([secret, privateKey.export({ format: 'der', type: 'pkcs8' })]),
  };
}

const secretText = (secret: Buffer) => `whsec_${secret.toString('base64')}`;

/** The key itself stands at the end of what DER wraps around it. */
const rawPublicKey = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).subarray(-32);

/** What is sent, and when: what the signatures are over. */
export type Signed = { readonly id: string; readonly at: Date; readonly body: string };

/** Signs for one set of keys: `v1` with the secret, `v1a` with the private key. */
export type Signer = (signed: Signed) => string[];

export function signerOf(bytes: Buffer): Signer {
  const webhook = new Webhook(secretText(bytes.subarray(0, secretLength)));
  const privateKey = createPrivateKey({ key: bytes.subarray(secretLength), format: 'der', type: 'pkcs8' });
  return ({ id, at, body }) => {
    const content = Buffer.from(`${id}.${secondsOf(at)}.${body}`);
    return [webhook.sign(id, at, body), `v1a,${sign(null, content, privateKey).toString('base64')}`];
  };
}

const secondsOf = (at: Date) => Math.floor(at.getTime() / 1000);

/** The headers of a delivery, signed by each signer. */
export function signedHeaders(signed: Signed, signers: readonly Signer[]): Record<string, string> {
  return {
    'webhook-id': signed.id,
    'webhook-timestamp': String(secondsOf(signed.at)),
    'webhook-signature': signers.flatMap((signer) => signer(signed)).join(' '),
  };
}

/** Encrypts signing keys for their row, which is bound in. */
export type KeyVault = {
  encrypt(bytes: Buffer, row: string): { ciphertext: Buffer; keyId: string };
  /** @throws Error when the key is not configured any more, or the row was tampered with */
  decrypt(encrypted: { ciphertext: Buffer; keyId: string }, row: string): Buffer;
};

export function createKeyVault(keys: NamedKeys): KeyVault {
  const [current] = keys;
  return {
    encrypt: (bytes, row) => ({ ciphertext: encryptBytes(current.key, bytes, row), keyId: current.id }),
    decrypt({ ciphertext, keyId }, row) {
      const named = keys.find(({ id }) => id === keyId);
      if (!named) throw new Error(`No key of webhooks with id ${keyId} is configured`);
      return decryptBytes(named.key, ciphertext, row);
    },
  };
}

/** Where a set of keys is kept: what its ciphertext is bound to. */
export const keyRow = (webhookId: string, number: number) => `${webhookId} ${number}`;
