import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client';
import type { FastifyInstance } from 'fastify';
import type { ConnectionPool } from '../database/connection-pool.ts';
import type { WatchJob } from '../jobs/start-jobs.ts';
import type { Observer } from './observer.ts';

/*
 * What a process counts of itself, for Prometheus. Labels are from closed lists or the routes' patterns, never from what
 * somebody sends: they hold no number of a person, and there are never more of them than there are routes.
 */

/** How long answers take, in seconds: from what a look takes to what a statement may take. */
const durationBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** A registry with what Node tells of itself: memory, CPU, how long the event loop is held up. */
export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Rate, errors and duration of each route, and what requests were refused with. */
export function requestMetrics(registry: Registry): Observer {
  const registers = [registry];
  const answered = new Counter({
    name: 'frikort_http_requests_total',
    help: 'Answered requests, by the pattern of their route and the class of their status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'frikort_http_request_duration_seconds',
    help: 'How long answers took, until the last byte was handed over.',
    labelNames: ['method', 'route'] as const,
    buckets: durationBuckets,
    registers,
  });
  const refusals = new Counter({
    name: 'frikort_refusals_total',
    help: 'Requests that were refused, by the code of the problem: amount-exceeds-remaining is a refusal of the balance (R3).',
    labelNames: ['code'] as const,
    registers,
  });
  return (app: FastifyInstance) => {
    app.addHook('onResponse', async (request, reply) => {
      const { method } = request;
      const route = request.routeOptions.url ?? 'none';
      answered.inc({ method, route, status: `${Math.floor(reply.statusCode / 100)}xx` });
      durations.observe({ method, route }, reply.elapsedTime / 1000);
      if (reply.problem) refusals.inc({ code: reply.problem.code });
    });
  };
}

/** The connections of a pool. */
export function poolMetrics(registry: Registry, pool: ConnectionPool): void {
  const registers = [registry];
  new Gauge({
    name: 'frikort_database_connections',
    help: 'Connections of the pool that are in use, or idle.',
    labelNames: ['state'] as const,
    registers,
    collect() {
      this.set({ state: 'used' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
    },
  });
  new Gauge({
    name: 'frikort_database_connections_most',
    help: 'How many connections the pool opens at most.',
    registers,
    collect() {
      this.set(pool.options.max);
    },
  });
  new Gauge({
    name: 'frikort_database_waiting',
    help: 'Statements that wait for a connection of the pool.',
    registers,
    collect() {
      this.set(pool.waitingCount);
    },
  });
}

/** How the jobs of this process end. */
export function jobMetrics(registry: Registry): WatchJob {
  const runs = new Counter({
    name: 'frikort_job_runs_total',
    help: 'Runs of jobs of this process, by how they ended; not looks that found nothing to do.',
    labelNames: ['task', 'outcome'] as const,
    registers: [registry],
  });
  // Not `job`, which is Prometheus' own name for what it scrapes.
  return (task, outcome) => {
    // Both are there from the first run on, so that the first failure is seen as a rise.
    runs.inc({ task, outcome: 'done' }, outcome === 'done' ? 1 : 0);
    runs.inc({ task, outcome: 'failed' }, outcome === 'failed' ? 1 : 0);
  };
}
