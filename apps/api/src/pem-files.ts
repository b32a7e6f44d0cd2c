import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ConfigError } from './config-error.ts';

/** A file, and the setting that names it: what is wrong with it is said by that name. */
export type NamedFile = { readonly file: string; readonly setting: string };

/** A certificate (behind it what stands between it and its authority) and its private key, both PEM. */
export type CertificateAndKey = { readonly certificate: string; readonly privateKey: string };

/**
 * Reads a certificate and its key.
 * @throws ConfigError naming the setting whose file cannot be read, is not what it should be, or does not fit
 */
export async function readCertificateAndKey(
  certificateFile: NamedFile,
  keyFile: NamedFile,
): Promise<CertificateAndKey> {
  const certificate = await readCertificate(certificateFile);
  const privateKey = await readPem(keyFile);
  const key = privateKeyOf(privateKey, keyFile.setting);
  if (!new X509Certificate(certificate).checkPrivateKey(key))
    throw new ConfigError(`${keyFile.setting}: is not the key of ${certificateFile.setting}`);
  return { certificate, privateKey };
}

/** @throws ConfigError when the file cannot be read, or holds no certificate */
export async function readCertificate(named: NamedFile): Promise<string> {
  const text = await readPem(named);
  try {
    new X509Certificate(text);
  } catch {
    throw new ConfigError(`${named.setting}: holds no certificate`);
  }
  return text;
}

async function readPem({ file, setting }: NamedFile): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new ConfigError(`${setting}: the file cannot be read`);
  }
}

function privateKeyOf(text: string, setting: string): KeyObject {
  try {
    return createPrivateKey(text);
  } catch {
    throw new ConfigError(`${setting}: holds no key without a passphrase`);
  }
}
