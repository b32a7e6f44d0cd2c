import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdToDocument } from '../../../test/support/hold-to-document.ts';
import { registerErrorHandling } from '../errors.ts';
import { type Problem, problems, sendProblem } from '../problem.ts';
import { setVersionTag } from '../version-tag.ts';

/** What `GET /employments/{id}` is answered with, by an application under test, when its handler does this. */
async function answerTo(answer: Problem | { version?: number; location?: string }) {
  const app = Fastify();
  app.setSerializerCompiler(() => JSON.stringify);
  registerErrorHandling(app);
  holdToDocument(app);
  app.route({
    method: 'GET',
    url: '/api/v1/employments/:id',
    config: { version: 'answered' },
    schema: { response: problems('edit-window-closed') },
    handler: (_request, reply) => {
      if ('code' in answer) return sendProblem(reply, answer);
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
