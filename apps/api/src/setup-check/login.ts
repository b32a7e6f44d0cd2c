import type { AuthConfig } from '../auth/config.ts';
import { certificateCheckOf } from '../auth/providers/certificate-check.ts';
import { nemLoginTerms, type ProviderTerms } from '../auth/providers/provider-terms.ts';
import { metadataAlone } from '../auth/saml/certificate-status.ts';
import { loadIdentityProvider } from '../auth/saml/metadata-source.ts';
import { loadServiceProvider } from '../auth/saml/service-provider.ts';
import { ConfigError } from '../config-error.ts';
import { createLogger } from '../http/process-log.ts';
import { type Finding, found, wrong } from './finding.ts';
import { checkValidity } from './validity.ts';

export type LoginToCheck = {
  readonly config: AuthConfig;
  readonly publicOrigin: string;
  readonly production: boolean;
  readonly now: Date;
};

/** Whether logins could work: our key pair, each identity provider's metadata, and whether its certificates are believed. */
export async function* checkLogin(login: LoginToCheck): AsyncGenerator<Finding> {
  const { config, publicOrigin, now } = login;
  try {
    const us = await loadServiceProvider(config, login);
    yield checkValidity('SAML_SP_CERTIFICATE_FILE: our certificate', us.keys.certificate, now);
    yield found(
      `Our metadata for identity providers: ${publicOrigin}/auth/metadata, entityID ${us.entityId}.`,
    );
  } catch (error) {
    yield wrong(wordsOf(error));
  }
  const { identityProviderMetadata, revocation, furtherProviders } = config.saml;
  for (const terms of [nemLoginTerms(identityProviderMetadata, revocation), ...furtherProviders])
    yield await checkProvider(terms, login);
}

async function checkProvider(
  terms: ProviderTerms,
  { config, production, now }: LoginToCheck,
): Promise<Finding> {
  const { id, metadata, revocation } = terms;
  try {
    const provider = await loadIdentityProvider(metadata, { now, production });
    // What it logs is said here in a sentence.
    const checking = { clock: () => now, log: createLogger('silent') };
    const check =
      revocation === 'crl'
        ? await certificateCheckOf(config.saml.authoritiesFile, [terms], checking)
        : metadataAlone;
    await check.judge(provider.certificates);
    const believed = check.believed(provider.certificates, now).length;
    if (believed === 0)
      return wrong(
        `Identity provider ${id}: none of its certificates is believed (SAML_IDP_CA_FILE, revocation lists).`,
      );
    const until =
      provider.validUntil === undefined ? '' : `, valid until ${provider.validUntil.toISOString()}`;
    return found(
      `Identity provider ${id}: ${provider.entityId}, certificates believed: ${believed}${until}.`,
    );
  } catch (error) {
    return wrong(`Identity provider ${id}: ${wordsOf(error)}`);
  }
}

const wordsOf = (error: unknown) =>
  error instanceof ConfigError || error instanceof Error ? error.message : 'unknown fault';
