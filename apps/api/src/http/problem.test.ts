import Fastify, { type FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { type CodesOf, problems, sendProblem } from './problem.ts';

it('lets a route answer only the codes that it lists, and those of its kind', async () => {
  const app = Fastify().withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  app.decorateReply('problem', undefined);
  const response = { 200: z.string(), ...problems('already-active', 'no-card-in-year') };
  app.get('/', { schema: { response } }, async (_request, reply) => {
    expectTypeOf<'already-active' | 'no-card-in-year' | 'not-found'>().toExtend<CodesOf<typeof reply>>();
    expectTypeOf<'already-inactive'>().not.toExtend<CodesOf<typeof reply>>();
    // @ts-expect-error not among its codes
    sendProblem(reply, { code: 'already-inactive' });
    // @ts-expect-error a fact is missing
    sendProblem(reply, { code: 'no-card-in-year' });
  });
  app.get('/other', async (_request, reply) => {
    expectTypeOf<'already-inactive'>().toExtend<CodesOf<FastifyReply>>();
    return sendProblem(reply, { code: 'already-inactive' });
  });
  expect((await app.inject('/other')).json()).toMatchObject({ status: 409, code: 'already-inactive' });
});
