import { caseworkers } from '@frikort/domain/access';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { controlDueBy } from '@frikort/domain/control';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import { oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import { readWorklist } from './worklist-store.ts';

const counted = (description: string) =>
  z
    .strictObject({
      all: z.int().meta({ description: "Citizens of the caller's municipality" }),
      mine: z.int().meta({ description: 'Those of them who are assigned to the caller' }),
    })
    .meta({ description });

const worklistSchema = z
  .strictObject({
    controls: z.strictObject({
      overdue: counted('The last day of the next control is past (R18)'),
      thisYear: counted('The next control is due by the end of this year, or overdue (R18)'),
    }),
    flagged: counted('The CPR register has told something that nobody has marked as seen (R21)'),
    withdrawing: counted('The citizen has asked for the consent to be withdrawn (R13)'),
    littleLeft: counted('So little remains of the card of this year, or less (R17)').extend({
      year: z.int(),
      untilOere: oereSchema.meta({ description: 'From how much down, as the caller has said' }),
    }),
    unassigned: z.int().meta({ description: 'Nobody is assigned (R17)' }),
    reopenings: z.int().meta({ description: 'Companies ask to correct what is locked (R30)' }),
    objections: z.int().meta({
      description: 'Citizens say that something is wrong which the company can no longer edit (R30)',
    }),
    transfers: z
      .int()
      .meta({ description: 'Transfers that the municipality is asked for, and has not decided (R19)' }),
  })
  .meta({
    id: 'Worklist',
    description:
      'How many active frikort need attention, and why; each can be counted more than once. Requests and objections wait whether the frikort is active or not',
    examples: [answered.worklist],
  });

/** What needs a caseworker's attention, in numbers (R17, R18, R21). */
export const worklistRoutes =
  ({ db, clock }: Pick<CitizenDeps, 'db' | 'clock'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/worklist',
      {
        schema: {
          operationId: 'readWorklist',
          tags: ['citizens'],
          summary: "What needs attention among the municipality's active frikort",
          description:
            'In numbers alone; `GET /citizens` with `status=active` and the same filter names them.',
          response: { 200: worklistSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, ...caseworkers);
        const at = clock();
        const today = todayInCopenhagen(at);
        const { overdue, thisYear, littleLeft, untilOere, ...others } = await readWorklist(db, {
          caller,
          at,
          year: yearOf(today),
          overdueBy: controlDueBy('overdue', today),
          today,
          thisYearBy: controlDueBy('this-year', today),
        });
        const year = yearOf(today);
        return { controls: { overdue, thisYear }, littleLeft: { ...littleLeft, year, untilOere }, ...others };
      },
    );
  };
