import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the answer's `ETag` is a version, and whether a change must name the `expected` one in `If-Match`. */
    version?: 'answered' | 'expected';
  }
}

/** The ETag of a resource is its version in quotes. */
export function setVersionTag(reply: FastifyReply, version: number): void {
  if (!reply.routeOptions.config.version) throw new Error('The route does not declare its version');
  reply.header('etag', `"${version}"`);
}

/**
 * The version that the caller last read, from `If-Match`; a weak mark (`W/`) is ignored.
 * A tag that is no version of ours is answered as -1, which never is the current one.
 * @throws ProblemError `precondition-required` without the header
 */
export function expectedVersion(request: FastifyRequest): number {
  if (request.routeOptions.config.version !== 'expected') {
    throw new Error('The route does not declare that it expects a version');
  }
  const header = request.headers['if-match'];
  if (header === undefined || header === '') throw new ProblemError({ code: 'precondition-required' });
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
  return match?.[1] === undefined ? -1 : Number(match[1]);
}
