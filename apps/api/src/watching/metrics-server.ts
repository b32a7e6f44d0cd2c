import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Registry } from '@prometheus-io/client';
import type { MetricsConfig } from './config.ts';

export type MetricsServer = {
  /** As it was given, or the one that was found when it was 0. */
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** A scrape is one small request; nobody else has anything to do here. */
const limits = {
  requestTimeout: 5_000,
  headersTimeout: 5_000,
  keepAliveTimeout: 60_000,
  maxHeaderSize: 8_192,
};
const mostConnections = 20;

/**
 * Answers GET /metrics, and nothing else, on a port of its own.
 * @throws Error when the port cannot be listened on
 */
export async function listenForScrapes(
  registry: Registry,
  { host, port }: MetricsConfig,
): Promise<MetricsServer> {
  const server = createServer(limits, (request, response) => {
    answer(registry, request, response).catch(() => response.writeHead(500).end());
  });
  server.maxConnections = mostConnections;
  server.listen({ host, port });
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(registry: Registry, { method, url }: IncomingMessage, response: ServerResponse) {
  if (url !== '/metrics') return void response.writeHead(404).end();
  if (method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
  const text = await registry.metrics();
  response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text);
}
