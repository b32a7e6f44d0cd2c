import { readFile } from 'node:fs/promises';
import type { AuthConfig } from '../config.ts';

/** A private key and its certificate, both PEM. */
export type KeyPair = { readonly privateKey: string; readonly certificate: string };

/** This system as NemLog-in knows it. */
export type ServiceProvider = {
  readonly entityId: string;
  /** Where responses are posted to. */
  readonly acsUrl: string;
  /** Where logout messages come to. */
  readonly sloUrl: string;
  /** The pair in use. */
  readonly keys: KeyPair;
  /** The next or the previous pair while the certificate is replaced: published, and tried for decryption. */
  readonly otherKeys: KeyPair | undefined;
  readonly contact: { readonly company: string; readonly email: string };
};

/**
 * Reads the key files of the configuration.
 * @param publicOrigin the address that browsers use, such as `https://socialtfrikort.dk`
 */
export async function loadServiceProvider(
  config: AuthConfig,
  publicOrigin: string,
): Promise<ServiceProvider> {
  const { origin } = new URL(publicOrigin);
  return {
    entityId: config.saml.entityId,
    acsUrl: `${origin}/auth/acs`,
    sloUrl: `${origin}/auth/slo`,
    keys: await readKeyPair(config.saml.keys),
    otherKeys: config.saml.otherKeys ? await readKeyPair(config.saml.otherKeys) : undefined,
    contact: config.saml.contact,
  };
}

async function readKeyPair(files: { keyFile: string; certificateFile: string }): Promise<KeyPair> {
  return {
    privateKey: await readFile(files.keyFile, 'utf8'),
    certificate: await readFile(files.certificateFile, 'utf8'),
  };
}

/** Every pair that may be in use just now. */
export function allKeys(us: ServiceProvider): KeyPair[] {
  return us.otherKeys ? [us.keys, us.otherKeys] : [us.keys];
}
