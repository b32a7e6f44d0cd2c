import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AuthConfig } from '../auth/config.ts';
import type { RegisterConfig } from '../registers/config.ts';

/** A certificate of ours that others know us by, and that somebody has to renew. */
export type OwnCertificate = { of: 'login' | 'login-other' | 'cpr-register'; validUntil: Date };

/** Until when the certificates of the settings count; each was read and judged at the start. */
export async function readOwnCertificates(
  { saml }: AuthConfig,
  register: RegisterConfig,
): Promise<OwnCertificate[]> {
  const files: [OwnCertificate['of'], string | undefined][] = [
    ['login', saml.keys.certificateFile],
    ['login-other', saml.otherKeys?.certificateFile],
    ['cpr-register', register.kind === 'serviceplatformen' ? register.certificateFile : undefined],
  ];
  const given = files.flatMap(([of, file]) => (file === undefined ? [] : [{ of, file }]));
  return await Promise.all(
    given.map(async ({ of, file }) => ({
      of,
      validUntil: new X509Certificate(await readFile(file)).validToDate,
    })),
  );
}
