import { effortPeople } from '@frikort/domain/access';
import { present } from '@frikort/domain/present';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { answered } from '../../http/openapi/examples.ts';
import type { SupportDesk } from '../config.ts';
import { supportedUsers } from '../config.ts';

const bothLanguages = z.strictObject({ da: z.string(), en: z.string() });

const deskSchema = z
  .strictObject({
    for: z.array(z.enum(supportedUsers)),
    name: bothLanguages,
    about: bothLanguages.optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
  })
  .meta({ id: 'EffortSupportDesk', examples: [answered.effortSupportDesk] });

/** Which desk helps the caller with efforts (R43): by what their login lets them be, from the configuration. */
export const supportRoutes =
  ({ effortSupport = [] }: { effortSupport?: readonly SupportDesk[] }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/effort-support',
      {
        schema: {
          operationId: 'listEffortSupport',
          tags: ['efforts'],
          summary: 'Which desks help the caller with efforts',
          response: { 200: z.strictObject({ items: z.array(deskSchema) }).meta({ id: 'EffortSupport' }) },
        },
      },
      async (request) => {
        const caller = callerOf(request, 'operator', ...effortPeople);
        const kinds: readonly string[] =
          caller.role === 'operator' ? ['operator'] : (caller.effortRights ?? []);
        const own = effortSupport.filter((desk) => desk.for.some((kind) => kinds.includes(kind)));
        return {
          items: own.map(({ for: users, name, about, phone, email }) => ({
            for: [...users],
            name,
            ...present({ about, phone, email }),
          })),
        };
      },
    );
  };
