import { authorityContactInput } from '@frikort/domain/authority-schemas';
import { municipalityByCode } from '@frikort/domain/municipalities';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AdministratorCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { sent } from '../http/openapi/examples.ts';
import { problems, sendOutdated, sendProblem } from '../http/problem.ts';
import { expectedVersion, setVersionTag } from '../http/version-tag.ts';
import {
  changesBetween,
  type OwnContactAnswer,
  ownContactSchema,
  publicContactSchema,
  type StoredContact,
} from './contact.ts';
import { type AuthorityDeps, setOwnContact, viewContact, viewOwnContact } from './service.ts';

const codeParams = z.strictObject({
  code: z
    .string()
    .max(100)
    .meta({ pattern: '^\\d{4}$', description: 'Code of a municipality', examples: ['0751'] }),
});

const mostShown = 50;

/** How municipalities are reached: for everyone, and for each one's administrator to enter (R28). */
export const authorityRoutes =
  (deps: AuthorityDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/authorities/:code/contact',
      {
        schema: {
          operationId: 'getAuthorityContact',
          tags: ['public'],
          summary: 'How a municipality is reached about socialt frikort',
          params: codeParams,
          response: { 200: publicContactSchema, ...problems('not-found') },
        },
      },
      async (request, reply) => {
        const municipality = municipalityByCode(request.params.code);
        if (!municipality) return sendProblem(reply, { code: 'not-found' });
        const { code, name } = municipality;
        return { authority: { code, name }, contact: (await viewContact(deps, code)) ?? null };
      },
    );

    app.get(
      '/authority-contact',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'getOwnAuthorityContact',
          tags: ['citizens'],
          summary: "How the caller's municipality is reached, and who changed it",
          description: 'For its administrator.',
          response: { 200: ownContactSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'administrator');
        return answer(reply, caller, await viewOwnContact(deps, caller));
      },
    );

    app.put(
      '/authority-contact',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'setOwnAuthorityContact',
          tags: ['citizens'],
          summary: "Say how the caller's municipality is reached",
          description:
            'For its administrator. Everyone can read it: it stands wherever the municipality is to be contacted. What is left out is not told.',
          body: authorityContactInput.meta({ examples: [sent.authorityContact] }),
          response: { 200: ownContactSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'administrator');
        const outcome = await setOwnContact(deps, caller, expectedVersion(request), request.body);
        if (outcome.ok) return answer(reply, caller, outcome.value);
        return sendOutdated(reply, answer(reply, caller, outcome.outdated));
      },
    );
  };

function answer(
  reply: FastifyReply,
  { authority }: AdministratorCaller,
  saved: readonly StoredContact[],
): OwnContactAnswer {
  const version = saved[0]?.version ?? 0;
  setVersionTag(reply, version);
  return {
    authority: { code: authority.code, name: authority.name },

    contact: saved[0]?.contact ?? null,
    version,
    history: saved.slice(0, mostShown).map(({ contact, at, name }, place) => ({
      at: at.toISOString(),
      name,
      changes: changesBetween(saved[place + 1]?.contact, contact),
    })),
  };
}
