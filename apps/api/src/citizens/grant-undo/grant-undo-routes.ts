import { caseworkers } from '@frikort/domain/access';
import { judgeGrantUndo } from '@frikort/domain/grant-undo';
import { accepted, refused } from '@frikort/domain/result';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import { callerOf } from '../../auth/policy/access.ts';
import { idParams, isId } from '../../http/answer-schemas.ts';
import { problems, sendProblem } from '../../http/problem.ts';
import { untilDecided } from '../../http/use-case.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { readChangeFacts } from '../read-store.ts';
import { onCitizen } from '../service.ts';
import { readGrantInUse, undoGrant } from './grant-undo-store.ts';

type Deps = Pick<CitizenDeps, 'db' | 'clock'>;

/** Undoing a grant of a moment ago (R13). */
export const grantUndoRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/citizens/:id/grant-undoing',
      {
        schema: {
          operationId: 'undoGrant',
          tags: ['citizens'],
          summary: 'Undo a grant of the last ten minutes that nothing was registered on',
          description:
            'The number is nobody’s from then on and is never given out again; the citizen is not there any more, ' +
            'and can be granted a frikort anew, with another number. An order: needs no Idempotency-Key.',
          params: idParams,
          response: {
            204: z.null().meta({ description: 'It is undone' }),
            ...problems('not-found', 'undo-too-late', 'grant-in-use'),
          },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        const undone = await undo(deps, caller, request.params.id);
        return undone.ok ? reply.code(204).send(null) : sendProblem(reply, undone.refusal);
      },
    );
  };

async function undo(deps: Deps, caller: CaseworkerCaller, citizenId: string) {
  const at = deps.clock();
  return await untilDecided(async () => {
    const facts = isId(citizenId) ? await readChangeFacts(deps.db, caller, citizenId) : undefined;
    if (!facts) return refused({ code: 'not-found' });
    const inUse = await readGrantInUse(deps.db, citizenId);
    const judged = judgeGrantUndo({ grantedAt: facts.grantedAt, at, inUse });
    if (!judged.ok) return judged;
    const undone = await onCitizen(deps, citizenId, () => undoGrant(deps.db, caller, citizenId, at));
    return undone ? accepted(null) : undefined;
  });
}
