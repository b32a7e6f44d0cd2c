import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localSystemMark } from '@frikort/domain/local-system';
import { generate } from 'selfsigned';

/** A private key and its self-signed certificate, both PEM. */
export type KeyPair = { readonly privateKey: string; readonly certificate: string };

/** Where {@link ensureKeyPair} keeps a pair. */
export function keyPairFiles(folder: string, name: string): { keyFile: string; certificateFile: string } {
  return {
    keyFile: path.join(folder, `${name}.key.pem`),
    certificateFile: path.join(folder, `${name}.certificate.pem`),
  };
}

/**
 * The key pair `name` of a folder, generated on first use: RSA 2048 with a self-signed SHA-256 certificate.
 * Its validity is wide, so that tests may set their clock where they like.
 * @param commonName the certificate's subject; only for people who read it. Production knows it by its organisation.
 */
export async function ensureKeyPair(folder: string, name: string, commonName: string): Promise<KeyPair> {
  const files = keyPairFiles(folder, name);
  try {
    return await readKeyPair(files);
  } catch (error) {
    if (!isFileMissing(error)) throw error;
  }
  const pair = await generateKeyPair(commonName);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(files.certificateFile, pair.certificate);
  // The key is written last: where it stands, the certificate stands too.
  await writeFile(files.keyFile, pair.privateKey, { mode: 0o600 });
  return pair;
}

/** A new key pair that is kept nowhere. */
export async function generateKeyPair(commonName: string): Promise<KeyPair> {
  const subject = [
    { name: 'commonName', value: commonName },
    { name: 'organizationName', value: localSystemMark },
  ];
  const made = await generate(subject, {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date('2019-01-01T00:00:00Z'),
    notAfterDate: new Date('2099-12-31T00:00:00Z'),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    ],
  });
  return { privateKey: made.private, certificate: made.cert };
}

async function readKeyPair(files: ReturnType<typeof keyPairFiles>): Promise<KeyPair> {
  return {
    privateKey: await readFile(files.keyFile, 'utf8'),
    certificate: await readFile(files.certificateFile, 'utf8'),
  };
}

function isFileMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
