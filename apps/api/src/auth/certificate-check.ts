import { readFile } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import { ConfigError } from '../config.ts';
import type { AuthConfig } from './config.ts';
import {
  type CertificateCheck,
  createRevocationCheck,
  metadataAlone,
  readAuthorities,
} from './saml/certificate-status.ts';

/**
 * How the providers' certificates are checked, as the settings decide; that they are not is said in the log.
 * @throws ConfigError when the file of authorities cannot be read
 */
export async function certificateCheckOf(
  { saml: { authoritiesFile } }: AuthConfig,
  deps: { readonly clock: () => Date; readonly log: FastifyBaseLogger },
): Promise<CertificateCheck> {
  if (authoritiesFile === undefined) {
    deps.log.warn('revocation of identity provider certificates is not checked');
    return metadataAlone;
  }
  try {
    return createRevocationCheck({
      ...deps,
      authorities: readAuthorities(await readFile(authoritiesFile, 'utf8')),
    });
  } catch {
    throw new ConfigError('SAML_IDP_CA_FILE: cannot be read, or holds no certificate');
  }
}
