import { companyInput } from '@frikort/domain/schemas';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { EmployeeCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { contactSchema } from '../employments/employment.ts';
import { organisationSchema } from '../http/answer-schemas.ts';
import { answered, sent } from '../http/openapi/examples.ts';
import { sendOutdated } from '../http/problem.ts';
import { expectedVersion, setVersionTag } from '../http/version-tag.ts';
import { type CompanyDeps, setCompanyContact, viewCompany } from './service.ts';
import type { StoredCompany } from './store.ts';

const companySchema = z
  .strictObject({
    ...organisationSchema.shape,
    contact: contactSchema
      .nullable()
      .meta({ description: 'Suggested for new employments; null when not set' }),
    version: z.int(),
  })
  .meta({ id: 'Company', examples: [answered.company] });

/** The company that the caller is employed by: its contact person (R9). */
export const companyRoutes =
  (deps: CompanyDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/company',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'getCompany',
          tags: ['employments'],
          summary: "The caller's company with its contact person",
          response: { 200: companySchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        return answer(reply, caller, await viewCompany(deps, caller));
      },
    );

    app.put(
      '/company',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'setCompanyContact',
          tags: ['employments'],
          summary: "Set the company's contact person",
          description: 'Only prefills new employments.',
          body: companyInput.meta({ examples: [sent.company] }),
          response: {
            200: companySchema,
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'employee');
        const outcome = await setCompanyContact(deps, caller, expectedVersion(request), request.body);
        if (outcome.ok) return answer(reply, caller, outcome.value);
        return sendOutdated(reply, answer(reply, caller, outcome.outdated));
      },
    );
  };

/** The name is the one of the caller's login, which is the newest there is. */
function answer(
  reply: FastifyReply,
  { organisation }: EmployeeCaller,
  { contact, version }: StoredCompany,
): z.output<typeof companySchema> {
  setVersionTag(reply, version);
  return { cvr: organisation.cvr, name: organisation.name, contact, version };
}
