import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { RequestLimit } from '@frikort/domain/refusal';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { charsetsOf } from '../http/bodies.ts';
import { ProblemError } from '../http/problem.ts';
import type { ImportChoices } from './import.ts';
import { type Charset, charsets } from './reading/file-text.ts';
import type { SentFile } from './reading/read-file.ts';

/** Bytes of a file: 10,000 rows with long texts. */
export const mostFileBytes = 10 * 1024 * 1024;

/** A body that nobody has looked into yet. */
export class FileBody implements SentFile {
  readonly bytes: Uint8Array;
  readonly kind: SentFile['kind'];
  readonly charset: Charset | undefined;

  constructor(bytes: Buffer, kind: SentFile['kind'], headers: IncomingHttpHeaders) {
    this.bytes = bytes;
    this.kind = kind;
    const [named] = charsetsOf(headers);
    this.charset = charsets.find((charset) => charset === named);
  }

  /** What makes two requests ask for the same. */
  hashWith(choices: ImportChoices): Buffer {
    const hash = createHash('sha256').update(JSON.stringify([this.kind, this.charset, choices]));
    return hash.update(this.bytes).digest();
  }
}

/** Has the routes of an instance of their own take files of rows, as JSON or CSV, as they come. */
export function takeFiles(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  for (const [type, kind] of [
    ['application/json', 'json'],
    ['text/csv', 'csv'],
  ] as const) {
    const options = { parseAs: 'buffer', bodyLimit: mostFileBytes } as const;
    app.addContentTypeParser(
      type,
      options,
      async (request: FastifyRequest, body: Buffer) => new FileBody(body, kind, request.headers),
    );
  }
}

/** Files that one process takes in at a time. */
const mostAtOnce = 6;
const secondsUntilTaken = 5;

/** Has each person send one file at a time, and a process take in a few, so that none fills its memory. */
export function limitUploads(app: FastifyInstance): void {
  const sending = new Set<string>();
  app.addHook('preParsing', async (request, reply) => {
    const { caller } = request;
    if (!caller || !request.routeOptions.config.charsets) return;
    const limit: RequestLimit = 'at-once';
    const retryAfterSeconds = secondsUntilTaken;
    if (sending.has(caller.actorId))
      throw new ProblemError({ code: 'too-many-requests', limit, retryAfterSeconds });
    if (sending.size >= mostAtOnce) throw new ProblemError({ code: 'unavailable', retryAfterSeconds });
    sending.add(caller.actorId);
    const done = () => sending.delete(caller.actorId);
    reply.raw.once('finish', done).once('close', done);
  });
}
