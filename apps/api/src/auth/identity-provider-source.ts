import type { FastifyBaseLogger } from 'fastify';
import { type IdentityProvider, loadIdentityProvider } from './saml/identity-provider.ts';

const readAgainAfterMs = 60 * 60_000;

/** The identity provider as its metadata describes it just now. */
export type IdentityProviderSource = { readonly current: () => IdentityProvider; readonly close: () => void };

/**
 * Reads the provider's metadata and reads it again every hour, so that a new certificate is known in time (OIOSAML
 * asks for every 1 to 12 hours). When it cannot be read again, what was read last goes on.
 * @throws Error when it cannot be read the first time
 */
export async function watchIdentityProvider(
  source: string,
  log: FastifyBaseLogger,
): Promise<IdentityProviderSource> {
  let current = await loadIdentityProvider(source);
  const readAgain = async () => {
    try {
      const next = await loadIdentityProvider(source);
      if (next.entityId !== current.entityId) throw new Error('It describes another identity provider');
      current = next;
    } catch (error) {
      log.error(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'identity provider metadata not read',
      );
    }
  };
  const timer = setInterval(() => void readAgain(), readAgainAfterMs);
  timer.unref();
  return { current: () => current, close: () => clearInterval(timer) };
}
