import type { Entrance } from '@frikort/domain/access';
import { ConfigError } from '../../config-error.ts';
import { metadataAlone } from '../saml/certificate-status.ts';
import type { IdentityProvider } from '../saml/identity-provider.ts';
import {
  type IdentityProviderSource,
  type WatchDeps,
  watchIdentityProvider,
} from './identity-provider-source.ts';
import { nemLoginId, type ProviderTerms } from './provider-terms.ts';

/** An identity provider that can be asked: what it is believed about, and what its metadata say just now. */
export type OfferedProvider = ProviderTerms & IdentityProvider;

/** Every configured identity provider whose metadata were read and still count. */
export type IdentityProviders = {
  /** Those that may let somebody in at an entrance, NemLog-in first. */
  readonly at: (entrance: Entrance) => readonly OfferedProvider[];
  /** The provider with this id in the configuration. */
  readonly withId: (id: string) => OfferedProvider | undefined;
  /** Each of them: a logout message may come from any. */
  readonly all: () => readonly OfferedProvider[];
  readonly close: () => void;
};

/**
 * Reads the metadata of every provider and goes on reading them.
 * @param terms NemLog-in, which nothing works without, and any others, which are offered once they have been read
 * @throws ConfigError when NemLog-in's cannot be read, one is unfit for production, or two have the same entityID
 */
export async function watchIdentityProviders(
  terms: readonly ProviderTerms[],
  deps: WatchDeps,
): Promise<IdentityProviders> {
  const watched: { readonly terms: ProviderTerms; readonly source: IdentityProviderSource }[] = [];
  const holderOf = (entityId: string) =>
    watched.find(({ source }) => source.entityId() === entityId)?.terms.id;
  const watch = async (one: ProviderTerms) => {
    const isTaken = (entityId: string) => ![undefined, one.id].includes(holderOf(entityId));
    const { id, metadata } = one;
    const { certificates = metadataAlone } = one.revocation === 'crl' ? deps : {};
    const watchDeps = { ...deps, certificates };
    const provider = { id, metadata, required: id === nemLoginId, isTaken };
    const source = await watchIdentityProvider(provider, watchDeps).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : 'unknown';
      const setting = provider.required ? 'SAML_IDP_METADATA' : `SAML_FURTHER_IDPS_FILE, ${id}`;
      throw new ConfigError(`${setting}: ${reason}`);
    });
    return { terms: one, source };
  };
  const close = () => {
    for (const { source } of watched) source.close();
  };

  watched.push(...(await Promise.all(terms.map(watch))));
  const entityIds = watched.map(({ source }) => source.entityId());
  const same = entityIds.find((id, index) => id !== undefined && entityIds.indexOf(id) !== index);
  if (same !== undefined) {
    close();
    throw new ConfigError(`Two identity providers have the entityID ${same}`);
  }
  const offered = () =>
    watched.flatMap(({ terms: one, source }): OfferedProvider[] => {
      const metadata = source.current();
      return metadata ? [{ ...one, ...metadata }] : [];
    });
  return {
    at: (entrance) => offered().filter(({ entrances }) => entrances.includes(entrance)),
    withId: (id) => offered().find((provider) => provider.id === id),
    all: offered,
    close,
  };
}

/**
 * Which provider a login goes to. Without a wish it is NemLog-in, as long as nobody else is offered: nobody is sent
 * to a municipality's own provider without having chosen it.
 * @param wanted an id, as the browser names it
 */
export function chooseProvider<P extends Pick<ProviderTerms, 'id'>>(
  offered: readonly P[],
  wanted: string | undefined,
): P | 'several' | 'none' {
  if (wanted !== undefined) return offered.find(({ id }) => id === wanted) ?? 'none';
  if (offered.some(({ id }) => id !== nemLoginId)) return 'several';
  return offered[0] ?? 'none';
}
