import { caseworkers } from '@frikort/domain/access';
import { handOverOutcomes } from '@frikort/domain/assignment';
import { assignmentUndoInput, handOverInput } from '@frikort/domain/several-schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../../auth/policy/access.ts';
import { idSchema } from '../../http/answer-schemas.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { codeSchema, problems, sendProblem } from '../../http/problem.ts';
import { citizenSchema } from '../citizen.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { handOver, undoHandOver } from './hand-over-service.ts';

/** Why a citizen's change was refused. */
const problemOfOne = z.looseObject({ code: codeSchema }).meta({
  id: 'HandedOverProblem',
  description: 'Code and facts as for that citizen alone',
});

const items = z.array(
  z
    .strictObject({
      citizenId: idSchema
        .optional()
        .meta({ description: 'Absent when there is no such citizen for the caller' }),
      outcome: z.enum(handOverOutcomes).meta({ description: 'It was done; was so already; or was refused' }),
      assignedCaseworker: citizenSchema.shape.assignedCaseworker.meta({
        description: 'With `changed`: who is assigned by now; absent when nobody is',
      }),
      problem: problemOfOne.optional().meta({ description: 'With `refused`' }),
    })
    .meta({ id: 'HandedOverCitizen' }),
);

const handedOverSchema = z
  .strictObject({
    items,
    left: z.int().meta({ description: 'How many of the citizens of `from` are still theirs; ask again' }),
  })
  .meta({ id: 'HandedOver', examples: [answered.handedOver] });

const undoneSchema = z
  .strictObject({ items })
  .meta({ id: 'UndoneAssignments', examples: [{ items: answered.handedOver.items }] });

/** Several citizens at once get another caseworker, or none; and for a minute the former one again (R17). */
export const handOverRoutes =
  (deps: CitizenDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/citizens/assignments',
      {
        schema: {
          operationId: 'handOverCitizens',
          tags: ['citizens'],
          summary: 'Hand citizens over to a colleague, or to nobody',
          description:
            'Those in `citizens`, or those of the caseworker `from`, 100 at a time; one of the two. Each is changed ' +
            'by itself and stops no other; who is assigned to somebody else by now is told, and stays. Harmless twice.',
          body: handOverInput.meta({ examples: [sent.handOverOfCitizens] }),
          response: { 200: handedOverSchema, ...problems('colleague-unknown') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const handedOver = await handOver(deps, caller, request.body);
        return handedOver.ok ? handedOver.value : sendProblem(reply, handedOver.refusal);
      },
    );

    app.post(
      '/citizens/assignments/undoing',
      {
        schema: {
          operationId: 'undoAssignments',
          tags: ['citizens'],
          summary: "Undo the caller's own changes of who is assigned, of the last minute",
          description: 'Each by itself: what somebody else has changed since stays, and is told.',
          body: assignmentUndoInput.meta({ examples: [sent.assignmentUndo] }),
          response: { 200: undoneSchema },
        },
      },
      async (request) => {
        const caller = callerOf(request, ...caseworkers);
        return { items: await undoHandOver(deps, caller, request.body) };
      },
    );
  };
