import { z } from 'zod';
import type { KeyVault } from '../../webhooks/signing-keys.ts';

/** What is kept of somebody's address: where to write, and what the link in each mail stops them with (R35). */
export type MailAddress = { readonly email: string; readonly stopToken: string };

const form = z.strictObject({ email: z.string(), stopToken: z.string() });

/** Encrypted for its row, which is bound in. */
type Sealed = { readonly ciphertext: Buffer; readonly keyId: string };

const rowName = (id: string) => `message-address ${id}`;

export function sealAddress(vault: KeyVault, address: MailAddress, id: string): Sealed {
  return vault.encrypt(Buffer.from(JSON.stringify(address)), rowName(id));
}

/** @throws Error when the key is not configured any more, or the row was tampered with */
export function openAddress(vault: KeyVault, sealed: Sealed, id: string): MailAddress {
  return form.parse(JSON.parse(vault.decrypt(sealed, rowName(id)).toString('utf8')));
}
