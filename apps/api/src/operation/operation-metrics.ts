import { concerns, concernsOf, longestWaitMinutes, operationQueues } from '@frikort/domain/operation';
import { Gauge, type Registry } from '@prometheus-io/client';
import type { Database } from '../database/database.ts';
import type { OwnCertificate } from './own-certificates.ts';
import { measureOperation, type StoredOperation } from './store.ts';

export type OperationMetricsDeps = {
  /** Has a connection that requests do not use, so that it is told how they fare while they have taken all of theirs. */
  db: Database;
  clock: () => Date;
  ownCertificates: readonly OwnCertificate[];
  /** How long the database may take, in milliseconds; sooner than Prometheus gives up. */
  patienceMs?: number;
};

const defaultPatienceMs = 5_000;
const dayMs = 86_400_000;

/** What the operator is shown (`GET /operation`), in numbers; read from the database each time that somebody scrapes. */
export function operationMetrics(registry: Registry, deps: OperationMetricsDeps): void {
  // One reading for all gauges, and for everybody who scrapes meanwhile.
  let reading: Promise<void> | undefined;
  const read = (): Promise<void> => {
    reading ??= readInto(gauges, deps).finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const gauges = createGauges(registry, () => read().catch(() => {}));
  new Gauge({
    name: 'frikort_operation_readable',
    help: 'Whether the database could tell in time; if not, what it tells of is left out.',
    registers: [registry],
    async collect() {
      this.set(
        await read().then(
          () => 1,
          () => 0,
        ),
      );
    },
  });
}

type Gauges = ReturnType<typeof createGauges>;

/** @param collect comes back when the gauges are set, or emptied */
function createGauges(registry: Registry, collect: () => Promise<void>) {
  const common = { registers: [registry], collect };
  return {
    concern: new Gauge({
      name: 'frikort_concern',
      help: '1 for what needs the operator’s attention, as the operator’s page tells it (R28).',
      labelNames: ['concern'] as const,
      ...common,
    }),
    waiting: new Gauge({
      name: 'frikort_queue_waiting',
      help: 'What waits for a job of ours.',
      labelNames: ['queue'] as const,
      ...common,
    }),
    oldest: new Gauge({
      name: 'frikort_queue_oldest_seconds',
      help: 'How long the oldest of it has waited, 0 when nothing does; of the queue log, how far sealing lags behind (R26).',
      labelNames: ['queue'] as const,
      ...common,
    }),
    lateAfter: new Gauge({
      name: 'frikort_queue_late_after_seconds',
      help: 'How long it waits at most while everything works.',
      labelNames: ['queue'] as const,
      ...common,
    }),
    alarms: new Gauge({
      name: 'frikort_lookup_alarms_last_day',
      help: 'Look-up alarms of the last 24 hours (R27).',
      ...common,
    }),
    failingWebhooks: new Gauge({
      name: 'frikort_webhooks_failing',
      help: 'Active webhooks through which nothing gets at the moment (R34).',
      ...common,
    }),
    certificateDays: new Gauge({
      name: 'frikort_certificate_days_left',
      help: 'How many days a certificate of ours still counts.',
      labelNames: ['certificate'] as const,
      ...common,
    }),
    archived: new Gauge({
      name: 'frikort_archived_timestamp_seconds',
      help: 'When PostgreSQL last archived a piece of its write-ahead log, 0 for never.',
      ...common,
    }),
  };
}

/** Reads, and sets what there is to set. Nothing of a former reading stays when it fails. @throws when it cannot be read */
async function readInto(gauges: Gauges, { db, clock, ownCertificates, patienceMs }: OperationMetricsDeps) {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('too late')), patienceMs ?? defaultPatienceMs);
  try {
    const now = clock();
    setAll(gauges, await Promise.race([measureOperation(db, now), tooLate]), { now, ownCertificates });
  } catch (error) {
    for (const gauge of Object.values(gauges)) gauge.reset();
    // Those without labels are 0 after that, which is a figure.
    for (const gauge of [gauges.alarms, gauges.failingWebhooks, gauges.archived]) gauge.remove();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function setAll(
  gauges: Gauges,
  stored: StoredOperation,
  { now, ownCertificates }: { now: Date; ownCertificates: readonly OwnCertificate[] },
) {
  const { alarms, queues, archiving, failingWebhooks } = stored;
  const met = concernsOf({ ...stored, now, certificates: ownCertificates });
  for (const concern of concerns) gauges.concern.set({ concern }, met.includes(concern) ? 1 : 0);
  for (const queue of operationQueues) {
    const { waiting, since } = queues[queue];
    gauges.waiting.set({ queue }, waiting);
    gauges.oldest.set({ queue }, since ? (now.getTime() - since.getTime()) / 1000 : 0);
    gauges.lateAfter.set({ queue }, longestWaitMinutes[queue] * 60);
  }
  gauges.alarms.set(alarms);
  gauges.failingWebhooks.set(failingWebhooks);
  for (const { of, validUntil } of ownCertificates) {
    gauges.certificateDays.set({ certificate: of }, (validUntil.getTime() - now.getTime()) / dayMs);
  }
  gauges.archived.set((archiving.lastArchivedAt?.getTime() ?? 0) / 1000);
}
