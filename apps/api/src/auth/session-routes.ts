import { entrances } from '@frikort/domain/access';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { instantSchema } from '../http/answer-schemas.ts';
import { ProblemError, problems } from '../http/problem.ts';
import type { LoginDeps } from './login.ts';
import { extendSession } from './session-store.ts';
import { callerOfSession, expiryAfterUse, type Session } from './sessions.ts';

const sessionSchema = z
  .strictObject({
    entrance: z.enum(entrances),
    name: z.string(),
    organisation: z.strictObject({ cvr: z.string(), name: z.string() }).optional(),
    authority: z.strictObject({ code: z.string(), name: z.string() }).optional(),
    administrator: z.literal(true).optional(),
    operator: z.literal(true).optional(),
    expiresAt: instantSchema,
  })
  .meta({ id: 'Session', description: 'Who is logged in at the entrance that the request names' });

/** The session of an app: who is logged in and until when; and half an hour more. */
export const sessionRoutes =
  (deps: Pick<LoginDeps, 'db' | 'clock' | 'recordLogin'>): FastifyPluginAsyncZod =>
  async (app) => {
    const response = { 200: sessionSchema, ...problems('not-authenticated') };
    app.get(
      '/session',
      {
        config: { leavesSessionAsItIs: true },
        schema: {
          tags: ['session'],
          summary: 'Who is logged in; asking does not extend the session',
          response,
        },
      },
      async (request) => answerOf(sessionOf(request)),
    );
    app.post(
      '/session/extension',
      { schema: { tags: ['session'], summary: 'Stay logged in for 30 more minutes', response } },
      async (request) => {
        const session = sessionOf(request);
        const at = deps.clock();
        const expiresAt = expiryAfterUse(at, session.endsAt);
        await extendSession(deps.db, session.sessionId, expiresAt, at);
        const caller = callerOfSession(session, request.id);
        await deps.recordLogin(deps.db, { action: 'session-extended', at, caller });
        return answerOf({ ...session, expiresAt });
      },
    );
  };

function sessionOf(request: FastifyRequest): Session {
  if (!request.session) throw new ProblemError({ code: 'not-authenticated' });
  return request.session;
}

function answerOf(session: Session): z.infer<typeof sessionSchema> {
  const { entrance, name } = session;
  return {
    entrance,
    name,
    ...(session.role === 'citizen' ? {} : { organisation: session.organisation }),
    ...(session.role === 'caseworker' ? { authority: session.authority } : {}),
    ...(session.role === 'caseworker' && session.administrator ? { administrator: true } : {}),
    ...(session.role === 'operator' ? { operator: true } : {}),
    expiresAt: session.expiresAt.toISOString(),
  };
}
