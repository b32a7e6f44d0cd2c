import { caseworkers } from '@frikort/domain/access';
import { messageMailOutcomes, messageMailStates, verificationHours } from '@frikort/domain/message';
import { mailLinkInput, messageMailInput } from '@frikort/domain/message-schemas';
import type { FastifyInstance } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { instantSchema } from '../../http/answer-schemas.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import { serverLimits } from '../../http/server-limits.ts';
import { type AddressDeps, askForMail, viewMessageMail } from './address-service.ts';
import { removeAddress, stopByLink, verifyAddress } from './address-store.ts';
import { stoppingPath } from './places.ts';

const mailSchema = z
  .strictObject({
    state: z.enum(messageMailStates).meta({
      description: '`failing`: a mail server refused the address for good, and it is written to no more',
    }),
    email: z.string().optional(),
    latest: z
      .strictObject({
        at: instantSchema,
        purpose: z.enum(['verification', 'news']),
        outcome: z.enum(messageMailOutcomes).meta({
          description: '`uncertain`: nobody knows whether it came, and it is not sent again',
        }),
      })
      .optional()
      .meta({ description: 'The latest mail, and what became of it' }),
  })
  .meta({ id: 'MessageMail', examples: [answered.messageMail] });

const tags = ['messages'];
const readers = ['citizen', 'employee', ...caseworkers] as const;

/** Whether somebody is told by mail that there is news, and where (R35). */
export const messageMailRoutes =
  (deps: AddressDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { db, clock } = deps;

    app.get(
      '/message-mail',
      {
        schema: {
          operationId: 'getMessageMail',
          tags,
          summary: 'Whether and where the caller is told by mail that there is news',
          response: { 200: mailSchema },
        },
      },
      async (request) => await viewMessageMail(deps, callerOf(request, ...readers)),
    );

    app.put(
      '/message-mail',
      {
        schema: {
          operationId: 'askForMessageMail',
          tags,
          summary: 'Be told by mail, at this address',
          description: `Once it is verified: a link is sent to it that can be used for ${verificationHours} hours. Sent again, another link is; not where the address works already.`,
          body: messageMailInput.meta({ examples: [sent.messageMail] }),
          response: { 200: mailSchema, ...problems('too-many-verifications') },
        },
      },
      async (request, reply) => {
        const outcome = await askForMail(deps, callerOf(request, ...readers), request.body.email);
        return outcome.ok ? outcome.value : sendProblem(reply, outcome.refusal);
      },
    );

    app.delete(
      '/message-mail',
      {
        schema: {
          operationId: 'stopMessageMail',
          tags,
          summary: 'Be told by mail no longer',
          description: 'The address is deleted.',
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await removeAddress(db, { caller: callerOf(request, ...readers), at: clock() });
        return reply.code(204).send(null);
      },
    );

    for (const { path, operationId, summary, use } of [
      {
        path: 'verification',
        operationId: 'verifyMessageMail',
        summary: 'Verify an address by the link that was sent to it',
        use: verifyAddress,
      },
      {
        path: 'stopping',
        operationId: 'stopMessageMailByLink',
        summary: 'Stop mails by the link that stands in each of them',
        use: stopByLink,
      },
    ] as const) {
      app.post(
        `/message-mail/${path}`,
        {
          schema: {
            operationId,
            tags,
            summary,
            description: 'Whoever has the mail need not be logged in.',
            body: mailLinkInput.meta({ examples: [sent.mailLink] }),
            response: { 204: z.null(), ...problems('mail-link-outdated') },
          },
        },
        async (request, reply) => {
          const { token } = request.body;
          const isUsed = await use(db, { token, at: clock(), requestId: request.id });
          return isUsed ? reply.code(204).send(null) : sendProblem(reply, { code: 'mail-link-outdated' });
        },
      );
    }
  };

const oneClickQuery = z.strictObject({ token: z.string().max(100) });

/** One press in a mail program stops mails (RFC 8058): whatever its form says, the address says which. */
export async function registerOneClick(
  app: FastifyInstance,
  { db, clock }: Pick<AddressDeps, 'db' | 'clock'>,
): Promise<void> {
  await app.register(async (posted) => {
    posted.removeAllContentTypeParsers();
    posted.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'buffer', bodyLimit: serverLimits.tokenFormBytes },
      async () => undefined,
    );
    posted.post(stoppingPath, { schema: { hide: true } }, async (request, reply) => {
      const query = oneClickQuery.safeParse(request.query);
      const token = query.success ? query.data.token : '';
      await stopByLink(db, { token, at: clock(), requestId: request.id });
      return reply.code(204).send();
    });
  });
}
