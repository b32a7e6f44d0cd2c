import { caseworkers } from '@frikort/domain/access';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { controlDue, controlOutcomesOfMany } from '@frikort/domain/control';
import { present } from '@frikort/domain/present';
import { type ControlsInput, controlsInput } from '@frikort/domain/several-schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { logRefusalOfOne } from '../audit/refusal-log.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { callerOf } from '../auth/policy/access.ts';
import { answered, sent } from '../http/openapi/examples.ts';
import { codeSchema } from '../http/problem.ts';
import { controlDueSchema, type StoredCitizen } from './citizen.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import { readChangeFacts } from './read-store.ts';
import { controlCitizen } from './service.ts';

const outcomeSchema = z
  .strictObject({
    outcome: z.enum(controlOutcomesOfMany).meta({
      description: '`unchanged`: controlled on that day already; nothing was recorded',
    }),
    controlDue: controlDueSchema,
    problem: z
      .looseObject({ code: codeSchema })
      .meta({
        id: 'SeveralControlsProblem',
        description: 'Why it was refused: code and facts as for that citizen alone',
      })
      .optional()
      .meta({ description: 'With `refused`' }),
  })
  .meta({ id: 'SeveralControlsOutcome' });
type Outcome = z.output<typeof outcomeSchema>;

const outcomesSchema = z
  .strictObject({
    items: z.array(outcomeSchema).meta({ description: 'One for each of `citizenIds`, in their order' }),
  })
  .meta({ id: 'SeveralControls', examples: [answered.controls] });

type Deps = Pick<CitizenDeps, 'db' | 'clock'>;

/** Recording a control of several citizens, each judged by itself (R18). */
export const severalControlsRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/citizens/controls',
      {
        schema: {
          operationId: 'recordSeveralControls',
          tags: ['citizens'],
          summary: 'Record that several citizens were controlled, and still fulfil the conditions',
          description:
            'An order: needs neither If-Match nor an Idempotency-Key; sent again it records nothing twice. Each ' +
            'citizen is judged by itself, and has a history and a row of the log of their own; one who is refused ' +
            'stops no other. A control that ends a frikort is a decision of its own, about one citizen.',
          body: controlsInput.meta({ examples: [sent.controls] }),
          response: { 200: outcomesSchema },
        },
      },
      async (request) => await controlSeveral(deps, callerOf(request, ...caseworkers), request.body),
    );
  };

async function controlSeveral(deps: Deps, caller: CaseworkerCaller, { date, citizenIds }: ControlsInput) {
  const items: Outcome[] = [];
  // One after the other: many at once would keep others from the database.
  for (const citizenId of citizenIds) items.push(await controlOne(deps, caller, citizenId, date));
  return { items };
}

async function controlOne(
  deps: Deps,
  caller: CaseworkerCaller,
  citizenId: string,
  date: ControlsInput['date'],
): Promise<Outcome> {
  const facts = await readChangeFacts(deps.db, caller, citizenId);
  if (facts?.status === 'active' && facts.controlledOn === date)
    return { outcome: 'unchanged', ...dueOf(facts) };
  const controlled = await controlCitizen(deps, caller, citizenId, { date, outcome: 'continues' });
  if (controlled.ok) return { outcome: 'recorded', ...dueOf(controlled.value) };
  const { refusal: problem } = controlled;
  const refused = { route: 'POST /api/v1/citizens/:id/controls', code: problem.code, citizenId };
  await logRefusalOfOne(deps.db, { caller, at: deps.clock() }, refused);
  return { outcome: 'refused', problem };
}

function dueOf({
  status,
  controlledOn,
  grantedAt,
}: Pick<StoredCitizen, 'status' | 'controlledOn' | 'grantedAt'>) {
  return present({
    controlDue: controlDue({ status, controlledOn, grantedOn: todayInCopenhagen(grantedAt) }),
  });
}
