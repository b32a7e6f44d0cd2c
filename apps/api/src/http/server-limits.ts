import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';

/** How much and how slowly a client may send before it is cut off. Times are milliseconds. */
export type ServerLimits = {
  /** From the first byte until the headers are whole: whoever trickles them holds a connection and no more. */
  readonly headersMs: number;
  /** From the first byte until the body is whole. */
  readonly requestMs: number;
  /** How often connections are looked at for being too slow. */
  readonly checkMs: number;
  /** An idle connection is kept longer than a load balancer keeps it, so that none is closed under a request. */
  readonly keepAliveMs: number;
  /** Bytes of the request line and all headers together. */
  readonly headerBytes: number;
  /** Bytes of a JSON body; a posted form may be longer, because a login response is. */
  readonly bodyBytes: number;
  readonly formBytes: number;
  /** Bytes of the form in which a client asks for a token. */
  readonly tokenFormBytes: number;
};

export const serverLimits: ServerLimits = {
  headersMs: 15_000,
  requestMs: 30_000,
  checkMs: 5_000,
  keepAliveMs: 70_000,

  headerBytes: 16 * 1024,
  bodyBytes: 64 * 1024,
  formBytes: 320 * 1024,
  tokenFormBytes: 8 * 1024,
};

/** Fastify's options for these limits. */
export function limitOptions(
  limits: ServerLimits,
): Pick<
  FastifyHttpOptions<Server>,
  'http' | 'bodyLimit' | 'requestTimeout' | 'connectionTimeout' | 'keepAliveTimeout'
> {
  const { headersMs, requestMs, checkMs, keepAliveMs, headerBytes, bodyBytes } = limits;
  return {
    http: {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkMs,
      maxHeaderSize: headerBytes,
    },
    bodyLimit: bodyBytes,
    requestTimeout: requestMs,
    // Also for a client that does not read the answer.
    connectionTimeout: 2 * requestMs,
    keepAliveTimeout: keepAliveMs,
  };
}
