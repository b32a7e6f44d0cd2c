import type { Config } from '../config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import type { WatchJob } from '../jobs/start-jobs.ts';
import type { OwnCertificate } from '../operation/own-certificates.ts';
import type { MetricsConfig } from './config.ts';
import type { Observer } from './observer.ts';

/** What watches a process, as its settings ask for. */
export type Watched = {
  readonly observers: readonly Observer[];
  readonly job: WatchJob | undefined;
  /** The last word of traces is sent, and nobody is answered any more. */
  readonly close: () => Promise<void>;
};

type Watching = { db: Database; ownCertificates: readonly OwnCertificate[] };

/** Longer than Prometheus waits, it need not be answered. */
const answerMs = 10_000;

/**
 * Starts what the settings ask for, and loads nothing else.
 * @throws Error when the port of metrics cannot be listened on
 */
export async function watch(config: Config, watching: Watching): Promise<Watched> {
  const metrics = config.metrics && (await countForPrometheus(config, config.metrics, watching));
  const traces = config.traces && (await import('./traces.ts')).startTraces(config.traces);
  return {
    // The outer first: a span lasts as long as everything else.
    observers: [traces?.observe, metrics?.observe].filter((observe) => observe !== undefined),
    job: metrics?.job,
    close: async () => void (await Promise.all([metrics?.close(), traces?.close()])),
  };
}

async function countForPrometheus(
  { clock, databaseUrl }: Config,
  where: MetricsConfig,
  { db, ownCertificates }: Watching,
) {
  const { createRegistry, requestMetrics, poolMetrics, jobMetrics } = await import('./metrics.ts');
  const { operationMetrics } = await import('../operation/operation-metrics.ts');
  const { listenForScrapes } = await import('./metrics-server.ts');
  const registry = createRegistry();
  const own = openDatabase(databaseUrl, { maxConnections: 1, answerMs });
  operationMetrics(registry, { db: own, clock, ownCertificates });
  poolMetrics(registry, db.$client);
  const server = await listenForScrapes(registry, where);
  return {
    observe: requestMetrics(registry),
    job: jobMetrics(registry),
    close: async () => void (await Promise.all([server.close(), own.$client.end()])),
  };
}
