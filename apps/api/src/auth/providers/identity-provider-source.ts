import type { FastifyBaseLogger } from 'fastify';
import { type CertificateCheck, metadataAlone } from '../saml/certificate-status.ts';
import { type IdentityProvider, isStillValid, UnfitForProduction } from '../saml/identity-provider.ts';
import { loadIdentityProvider } from '../saml/metadata-source.ts';

const readAgainAfterMs = 60 * 60_000;
const tryAgainAfterMs = 5 * 60_000;

/** An identity provider as its metadata describes it. */
export type IdentityProviderSource = {
  /**
   * As it was read last, with the certificates that are believed now; nothing before it was read the first time, and
   * nothing once it has expired.
   */
  readonly current: () => IdentityProvider | undefined;
  /** The entityID that it was read with, also when its metadata have expired since. */
  readonly entityId: () => string | undefined;
  /** Reads it now. What goes wrong is logged, and what was read last goes on. */
  readonly readAgain: () => Promise<void>;
  readonly close: () => void;
};

export type WatchedProvider = {
  /** How the configuration calls it, for the log. */
  readonly id: string;
  /** Its metadata: a file or an address. */
  readonly metadata: string;
  /** Whether nothing works without it. */
  readonly required: boolean;
  /** Whether another provider goes by that entityID. */
  readonly isTaken?: (entityId: string) => boolean;
};

export type WatchDeps = {
  readonly clock: () => Date;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
  readonly certificates?: CertificateCheck;
  /** Whether providers that are only fit for a local system are refused. */
  readonly production: boolean;
};

/**
 * Reads a provider's metadata and reads it again every hour, so that a new certificate is known in time (OIOSAML
 * asks for every 1 to 12 hours); after a failure every five minutes. A provider keeps the entityID that it was read
 * with first. Its certificates are judged anew each time, also when its metadata could not be read.
 * @throws Error when one that is required cannot be read the first time; UnfitForProduction when any is, the first time
 */
export async function watchIdentityProvider(
  { id, metadata, required, isTaken = () => false }: WatchedProvider,
  { clock, log, certificates = metadataAlone, production }: WatchDeps,
): Promise<IdentityProviderSource> {
  let known: IdentityProvider | undefined;
  let timer: NodeJS.Timeout | undefined;
  let started = false;
  let closed = false;

  const read = async () => {
    const next = await loadIdentityProvider(metadata, { now: clock(), production });
    if (known && next.entityId !== known.entityId) throw new Error('It describes another identity provider');
    if (isTaken(next.entityId)) throw new Error('Another identity provider has its entityID');
    known = next;
  };
  const judge = async () => known === undefined || (await certificates.judge(known.certificates));
  const readOrLog = async (): Promise<boolean> => {
    try {
      await read();
      return await judge();
    } catch (error) {
      if (error instanceof UnfitForProduction && !started) throw error;
      const reason = error instanceof Error ? error.message : 'unknown';
      log.error({ provider: id, reason }, 'identity provider metadata not read');
      await judge();
      return false;
    }
  };
  const schedule = (allRead: boolean) => {
    if (closed) return;
    const next = async () => schedule(await readOrLog());
    timer = setTimeout(() => void next(), allRead ? readAgainAfterMs : tryAgainAfterMs);
    timer.unref();
  };

  if (required) await read();
  schedule(required ? await judge() : await readOrLog());
  started = true;
  return {
    current: () => {
      const now = clock();
      if (!known || !isStillValid(known, now)) return undefined;
      return { ...known, certificates: certificates.believed(known.certificates, now) };
    },
    entityId: () => known?.entityId,
    readAgain: async () => void (await readOrLog()),
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
