import type { ProblemCode } from '@frikort/domain/refusal';
import Fastify, { type FastifyReply } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerErrorHandling } from '../../src/http/errors.ts';
import { type Problem, problems, sendProblem } from '../../src/http/problem.ts';
import { setVersionTag } from '../../src/http/version-tag.ts';
import { holdToDocument } from './hold-to-document.ts';

/** What `GET /employments/{id}` is answered with, by an application under test, when its handler does this. */
async function answerTo(answer: { code: ProblemCode } | { version?: number; location?: string }) {
  const app = Fastify();
  app.setSerializerCompiler(() => JSON.stringify);
  registerErrorHandling(app);
  holdToDocument(app);
  app.route({
    method: 'GET',
    url: '/api/v1/employments/:id',
    config: { version: 'answered' },
    schema: { response: problems('edit-window-closed') },
    // Of any route, so that the compiler does not find first what is to be found.
    handler: (_request, reply: FastifyReply) => {
      if ('code' in answer) return sendProblem(reply, answer as Problem);
      if (answer.version !== undefined) setVersionTag(reply, answer.version);
      if (answer.location !== undefined) reply.header('location', answer.location);
      return reply.send({});
    },
  });
  return await app.inject('/api/v1/employments/1');
}

describe('an answer of an application under test', () => {
  let printed = '';
  beforeEach(() => {
    printed = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['a refusal of its own', { code: 'edit-window-closed' }, 409],
    ['a general refusal', { code: 'not-found' }, 404],
    ['what it promises', { version: 1 }, 200],
  ] as const)('passes: %s', async (_what, answer, status) => {
    expect((await answerTo(answer)).statusCode).toBe(status);
    expect(printed).toBe('');
  });

  it.each([
    ['a code that is not listed', { code: 'already-enrolled' }, 'already-enrolled is not among its codes'],
    ['a fact that is not declared', { code: 'not-found', who: 'x' }, 'not-found tells who'],
    ['a header that is not declared', { version: 1, location: '/' }, 'the header Location is not declared'],
    ['a header that is missing', {}, 'no header ETag'],
  ] as const)('fails: %s', async (_what, answer, reason) => {
    expect((await answerTo(answer)).statusCode).toBe(500);
    expect(printed).toContain(reason);
  });
});
