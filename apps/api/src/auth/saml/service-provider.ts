import { X509Certificate } from 'node:crypto';
import { localSystemMark } from '@frikort/domain/local-system';
import { ConfigError } from '../../config-error.ts';
import { type CertificateAndKey, readCertificateAndKey } from '../../pem-files.ts';
import type { AuthConfig, KeyPairFiles } from '../config.ts';

/** A private key and its certificate, both PEM. */
export type KeyPair = CertificateAndKey;

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
 * @param production whether a local system's key pair is refused
 * @throws ConfigError naming the setting whose file holds no key pair that a login could be made with
 */
export async function loadServiceProvider(
  config: AuthConfig,
  { publicOrigin, production }: { publicOrigin: string; production: boolean },
): Promise<ServiceProvider> {
  const { origin } = new URL(publicOrigin);
  return {
    entityId: config.saml.entityId,
    acsUrl: `${origin}/auth/acs`,
    sloUrl: `${origin}/auth/slo`,
    keys: await readKeyPair(config.saml.keys, 'SAML_SP', production),
    otherKeys: config.saml.otherKeys
      ? await readKeyPair(config.saml.otherKeys, 'SAML_SP_OTHER', production)
      : undefined,
    contact: config.saml.contact,
  };
}

/** Providers encrypt for it with RSA-OAEP, and hold our RSA-SHA256 signatures against it. */
async function readKeyPair(files: KeyPairFiles, settings: string, production: boolean): Promise<KeyPair> {
  const certificateFile = `${settings}_CERTIFICATE_FILE`;
  const pair = await readCertificateAndKey(
    { file: files.certificateFile, setting: certificateFile },
    { file: files.keyFile, setting: `${settings}_KEY_FILE` },
  );
  const { publicKey, subject } = new X509Certificate(pair.certificate);
  const { asymmetricKeyType, asymmetricKeyDetails = {} } = publicKey;
  if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails.modulusLength ?? 0) < 2048)
    throw new ConfigError(`${certificateFile}: must be of an RSA key of 2048 bits or more`);
  if (production && subject.includes(localSystemMark))
    throw new ConfigError(`${certificateFile}: is a local system's, whose key anybody there can read`);
  return pair;
}

/** Every pair that may be in use just now. */
export function allKeys(us: ServiceProvider): KeyPair[] {
  return us.otherKeys ? [us.keys, us.otherKeys] : [us.keys];
}
