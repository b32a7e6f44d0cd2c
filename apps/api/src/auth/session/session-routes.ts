import { entrances, type InRole, roles } from '@frikort/domain/access';
import { effortRights } from '@frikort/domain/effort-right';
import { freshUntil } from '@frikort/domain/integration';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idParams, idSchema, instantSchema, isId, organisationSchema } from '../../http/answer-schemas.ts';
import { answered } from '../../http/openapi/examples.ts';
import { ProblemError } from '../../http/problem.ts';
import type { LoginDeps } from '../login/login.ts';
import { endOtherSessions, listOtherSessions, type SessionRequest } from './other-sessions.ts';
import { fingerprintOf, identityOf } from './session-identity.ts';
import { extendSession } from './session-store.ts';
import { callerOfSession, expiryAfterUse, type Session } from './sessions.ts';

/** For pages of the former version that are still open when this one is installed. */
const saidByRole = { deprecated: true, description: 'Said by `role`' };

const sessionSchema = z
  .strictObject({
    entrance: z.enum(entrances),
    role: z.enum(roles),
    name: z.string(),
    organisation: organisationSchema.optional(),
    authority: z.strictObject({ code: z.string(), name: z.string() }).optional(),
    effortRights: z
      .array(z.enum(effortRights))
      .optional()
      .meta({ description: 'What the caller may be appointed to (R39); absent without any' }),
    administrator: z.literal(true).optional().meta(saidByRole),
    operator: z.literal(true).optional().meta(saidByRole),
    expiresAt: instantSchema.meta({ description: 'When it ends without further use' }),
    endsAt: instantSchema.meta({ description: 'When it ends however much it is used' }),
    freshUntil: instantSchema.optional().meta({
      description:
        'Until when it does for what asks for a login that was proven anew (`fresh-login-required`)',
    }),
    fingerprint: z.string().meta({
      description: 'Names this session: what requests say in the header Frikort-Session',
    }),
    identity: z.string().meta({
      description: 'The same for every login of the same person in this role, organisation and entrance',
    }),
  })
  .meta({
    id: 'Session',
    examples: [answered.session],
    description: 'Who is logged in at the entrance that the request names',
  });

const otherSessionSchema = z
  .strictObject({
    id: idSchema,
    entrance: z.enum(entrances),
    begunAt: instantSchema,
    lastUsedAt: instantSchema.meta({ description: 'To about a minute' }),
    sameLogin: z
      .boolean()
      .meta({ description: 'Begun from the same login as this session; single logout ends both' }),
  })
  .meta({
    id: 'OtherSession',
    examples: [answered.otherSession],
    description: 'Where else the caller is logged in',
  });

/** The session of an app: who is logged in and until when, extending it, and the same person's other sessions. */
export const sessionRoutes =
  (deps: Pick<LoginDeps, 'db' | 'clock' | 'recordLogin'>): FastifyPluginAsyncZod =>
  async (app) => {
    const response = { 200: sessionSchema };
    app.get(
      '/session',
      {
        config: { leavesSessionAsItIs: true },
        schema: {
          operationId: 'getSession',
          tags: ['session'],
          summary: 'Who is logged in; asking does not extend the session',
          response,
        },
      },
      async (request) => answerOf(sessionOf(request)),
    );
    app.post(
      '/session/extension',
      {
        schema: {
          operationId: 'extendSession',
          tags: ['session'],
          summary: 'Stay logged in for 30 more minutes',
          response,
        },
      },
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
    await app.register(otherSessionRoutes(deps));
  };

/** Where else somebody is logged in, and ending those sessions (ASVS 7.5.2). */
const otherSessionRoutes =
  ({ db, clock }: Pick<LoginDeps, 'db' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    const asked = (request: FastifyRequest): SessionRequest => {
      return { session: sessionOf(request), requestId: request.id, at: clock() };
    };
    app.get(
      '/session/others',
      {
        schema: {
          operationId: 'listOtherSessions',
          tags: ['session'],
          summary: 'Where else the caller is logged in, newest first',
          response: {
            200: z.strictObject({ items: z.array(otherSessionSchema) }),
          },
        },
      },
      async (request) => ({ items: await listOtherSessions(db, asked(request)) }),
    );
    app.delete(
      '/session/others',
      {
        schema: {
          operationId: 'endOtherSessions',
          tags: ['session'],
          summary: 'End every other session of the caller',
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await endOtherSessions(db, asked(request));
        return reply.code(204).send(null);
      },
    );
    app.delete(
      '/session/others/:id',
      {
        schema: {
          operationId: 'endOtherSession',
          tags: ['session'],
          summary: 'End one other session of the caller',
          params: idParams,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const ended = isId(id) ? await endOtherSessions(db, asked(request), id) : 0;
        if (ended === 0) throw new ProblemError({ code: 'not-found' });
        return reply.code(204).send(null);
      },
    );
  };

function sessionOf(request: FastifyRequest): Session {
  if (!request.session) throw new ProblemError({ code: 'not-authenticated' });
  return request.session;
}

function answerOf(session: Session): z.infer<typeof sessionSchema> {
  const { entrance, role, name } = session;
  return {
    entrance,
    role,
    name,
    ...actingFor(session),
    ...(role === 'administrator' ? { administrator: true } : {}),
    ...(role === 'operator' ? { operator: true } : {}),
    expiresAt: session.expiresAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    ...(session.provenAt ? { freshUntil: freshUntil(session.provenAt).toISOString() } : {}),
    fingerprint: fingerprintOf(session),
    identity: identityOf(session),
  };
}

/** For whom somebody acts. */
function actingFor(
  session: InRole,
): Pick<z.infer<typeof sessionSchema>, 'organisation' | 'authority' | 'effortRights'> {
  switch (session.role) {
    case 'caseworker':
    case 'administrator':
    case 'effort-worker':
      return {
        organisation: session.organisation,
        authority: session.authority,
        ...(session.effortRights ? { effortRights: [...session.effortRights] } : {}),
      };
    case 'employee':
    case 'operator':
      return { organisation: session.organisation };
    case 'citizen':
      return {};
  }
}
