import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { now } from '../../test/support/citizens.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createEmployee } from '../../test/support/fixtures.ts';
import { openDatabase } from '../database/database.ts';
import { operationMetrics } from '../operation/operation-metrics.ts';
import { createRegistry, poolMetrics, requestMetrics } from './metrics.ts';
import { listenForScrapes } from './metrics-server.ts';

const clock = () => now;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** The value of one series, as Prometheus reads it. */
function seriesOf(text: string, series: string): number | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length));
}

describe('what a process counts of itself', () => {
  it('is rate, errors and duration by the pattern of a route, and the codes of refusals', async () => {
    const registry = createRegistry();
    const app = await createTestApp(database.db, { clock, observers: [requestMetrics(registry)] });
    const session = await logIn(database.db, await createEmployee(database.db), now);
    const cpr = '0101900000';
    await app.inject({ url: '/api/v1/service-status' });
    await app.inject({ url: `/api/v1/employments/${cpr}`, headers: session });
    await app.inject({ url: `/api/v1/${cpr}` });
    await app.inject({ url: `/${cpr}?text=${cpr}` });
    await app.close();
    const text = await registry.metrics();
    const of = (route: string, rest: string) =>
      seriesOf(text, `frikort_http_requests_total{method="GET",route="${route}",${rest}}`);
    expect(of('/api/v1/service-status', 'status="2xx"')).toBe(1);
    expect(of('/api/v1/employments/:id', 'status="4xx"')).toBe(1);
    expect(text).not.toContain(cpr);
    expect(
      seriesOf(
        text,
        'frikort_http_request_duration_seconds_count{method="GET",route="/api/v1/service-status"}',
      ),
    ).toBe(1);
    expect(seriesOf(text, 'frikort_refusals_total{code="not-found"}')).toBeGreaterThanOrEqual(1);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it('tells of the pool, and goes on when the pool is exhausted or the database is gone', async () => {
    const { adminUrl } = database;
    const db = openDatabase(adminUrl, { maxConnections: 2 });
    const own = openDatabase(adminUrl, { maxConnections: 1 });
    const registry = createRegistry();
    poolMetrics(registry, db.$client);
    operationMetrics(registry, { db: own, clock, ownCertificates: [], patienceMs: 500 });
    const held = [await db.$client.connect(), await db.$client.connect()];
    const third = db.$client.connect();
    const exhausted = await registry.metrics();
    expect(seriesOf(exhausted, 'frikort_database_waiting')).toBe(1);
    expect(seriesOf(exhausted, 'frikort_database_connections{state="used"}')).toBe(2);
    expect(seriesOf(exhausted, 'frikort_operation_readable')).toBe(1);
    expect(seriesOf(exhausted, 'frikort_queue_oldest_seconds{queue="log"}')).toBe(0);
    expect(seriesOf(exhausted, 'frikort_queue_late_after_seconds{queue="log"}')).toBe(600);
    expect(seriesOf(exhausted, 'frikort_lookup_alarms_last_day')).toBe(0);
    for (const client of held) client.release();
    (await third).release();
    await db.$client.end();
    await own.$client.end();
    const gone = await registry.metrics();
    expect(seriesOf(gone, 'frikort_operation_readable')).toBe(0);
    expect(gone).not.toContain('frikort_concern{');
    expect(seriesOf(gone, 'frikort_lookup_alarms_last_day')).toBeUndefined();
  });

  it('writes nothing to the log', async () => {
    const registry = createRegistry();
    operationMetrics(registry, { db: database.db, clock, ownCertificates: [] });
    const rows = async () =>
      (await database.admin.execute(sql`select count(*)::int as rows from audit_log`)).rows[0]?.rows;
    const before = await rows();
    await registry.metrics();
    expect(await rows()).toBe(before);
  });
});

describe('the port of metrics', () => {
  it('answers GET /metrics and nothing else', async () => {
    const server = await listenForScrapes(createRegistry(), { host: '127.0.0.1', port: 0 });
    const at = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    const scraped = await at('/metrics');
    expect(scraped.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await scraped.text()).toContain('process_cpu_seconds_total');
    expect((await at('/metrics', 'POST')).status).toBe(405);
    expect((await at('/api/v1/session')).status).toBe(404);
    await server.close();
    await expect(at('/metrics')).rejects.toThrow();
  });
});
