import { readFile } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import { ConfigError } from '../../config-error.ts';
import {
  type CertificateCheck,
  createRevocationCheck,
  metadataAlone,
  readAuthorities,
} from '../saml/certificate-status.ts';
import type { ProviderTerms } from './provider-terms.ts';

/**
 * How the certificates of providers with `crl` are checked; which providers have not is said in the log.
 * @throws ConfigError when the file of authorities cannot be read
 */
export async function certificateCheckOf(
  authoritiesFile: string | undefined,
  providers: readonly ProviderTerms[],
  deps: { readonly clock: () => Date; readonly log: FastifyBaseLogger },
): Promise<CertificateCheck> {
  for (const { id: provider, revocation } of providers) {
    if (revocation === 'off') deps.log.warn({ provider }, 'revocation of its certificates is not checked');
  }
  if (authoritiesFile === undefined) return metadataAlone;
  try {
    return createRevocationCheck({
      ...deps,
      authorities: readAuthorities(await readFile(authoritiesFile, 'utf8')),
    });
  } catch {
    throw new ConfigError('SAML_IDP_CA_FILE: cannot be read, or holds no certificate');
  }
}
