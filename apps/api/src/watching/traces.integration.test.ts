import { once } from 'node:events';
import { createServer } from 'node:http';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createLogger } from '../http/process-log.ts';
import { startTraces } from './traces.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

type Attribute = { key: string; value: { stringValue?: string; intValue?: number } };
type Span = {
  name: string;
  traceId: string;
  parentSpanId?: string;
  attributes: Attribute[];
  status?: { code?: number };
};

/** A collector: keeps what it is sent. */
async function startCollector() {
  const bodies: string[] = [];
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(body);
      keys.push(request.headers.authorization);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    keys,
    text: () => bodies.join('\n'),
    spans: (): Span[] =>
      bodies.flatMap((body) =>
        JSON.parse(body).resourceSpans.flatMap((resource: { scopeSpans: { spans: Span[] }[] }) =>
          resource.scopeSpans.flatMap(({ spans }) => spans),
        ),
      ),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

it('a request is a trace that its lines of the log name, with the request’s id and nothing personal', async () => {
  const collector = await startCollector();
  const traces = startTraces({
    endpoint: collector.endpoint,
    headers: { authorization: 'Bearer a' },
    share: 1,
  });
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
  const app = await createTestApp(database.db, { logger, observers: [traces.observe] });
  const cpr = '0101900000';
  const begun = '0af7651916cd43dd8448eb211c80319c';
  const headers = { traceparent: `00-${begun}-b7ad6b7169203331-01` };
  const answer = await app.inject({ url: '/api/v1/service-status', headers });
  await app.inject({ url: `/api/v1/service-status?${cpr}` });
  await app.inject({ url: `/${cpr}` });
  await database.admin.execute(sql`alter table service_notices rename to gone`);
  const failed = await app.inject({ url: '/api/v1/service-status' });
  await database.admin.execute(sql`alter table gone rename to service_notices`);
  expect(failed.statusCode).toBe(500);
  await app.close();
  await traces.close();

  const requestId = answer.headers['x-request-id'];
  const spans = collector.spans();
  const attribute = (span: Span, key: string) => span.attributes.find((one) => one.key === key)?.value;
  const span = spans.find((one) => attribute(one, 'frikort.request_id')?.stringValue === requestId);
  expect(span?.name).toBe('GET /api/v1/service-status');
  expect(span && attribute(span, 'http.route')?.stringValue).toBe('/api/v1/service-status');
  expect(lines.find(({ reqId }) => reqId === requestId)).toMatchObject({ traceId: span?.traceId });
  // A trace begins here, whatever a caller says.
  expect(span?.traceId).not.toBe(begun);
  const failing = spans.filter(({ status }) => status?.code === 2);
  expect(failing.map(({ name }) => name)).toContain('GET /api/v1/service-status');
  expect(spans.some(({ parentSpanId, traceId }) => parentSpanId && traceId === span?.traceId)).toBe(true);
  expect(collector.text()).not.toContain(cpr);
  expect(collector.text()).not.toContain('service_notices');
  expect(collector.keys).toContain('Bearer a');
  await collector.close();
});

it('of no request when the share is 0; and a collector that is gone holds nothing up', async () => {
  const collector = await startCollector();
  const none = startTraces({ endpoint: collector.endpoint, headers: {}, share: 0 });
  const app = await createTestApp(database.db, { observers: [none.observe] });
  expect((await app.inject({ url: '/api/v1/service-status' })).statusCode).toBe(200);
  await app.close();
  await none.close();
  expect(collector.spans()).toEqual([]);
  await collector.close();
  const gone = startTraces({ endpoint: collector.endpoint, headers: {}, share: 1 });
  const other = await createTestApp(database.db, { observers: [gone.observe] });
  expect((await other.inject({ url: '/api/v1/service-status' })).statusCode).toBe(200);
  await other.close();
  await gone.close();
});
