import { effortPeople } from '@frikort/domain/access';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { budgetLeft, judgeBudgetYear } from '@frikort/domain/effort-organisation';
import { type EffortFinancesInput, effortFinancesInput } from '@frikort/domain/effort-schemas';
import { present } from '@frikort/domain/present';
import { accepted } from '@frikort/domain/result';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { EffortCaller } from '../../auth/caller.ts';
import { callerOf } from '../../auth/policy/access.ts';
import type { Executor } from '../../database/database.ts';
import { idParams, idSegment, isId, yearSegment } from '../../http/answer-schemas.ts';
import { answered, sent } from '../../http/openapi/examples.ts';
import { problems, sendOutdated, sendProblem } from '../../http/problem.ts';
import { expectedVersion, setVersionTag } from '../../http/version-tag.ts';
import { type EffortDeps, notAppointed, notFound } from '../effort-deps.ts';
import { inEfforts } from '../in-efforts.ts';
import { actsHere } from '../organisations/organisation.ts';
import { holdOrganisation, readOrganisation } from '../organisations/store.ts';
import { readYears, type StoredYear, writeYear } from './store.ts';

const tags = ['efforts'];

const kroner = () => z.number().meta({ description: 'Whole kroner', examples: [1_200_000] });

const yearSchema = z.strictObject({
  year: z.int(),
  financing: z.array(z.strictObject({ financier: z.string(), kroner: kroner() })),
  financedKroner: kroner(),
  budgetKroner: kroner().optional(),
  effortsKroner: kroner().meta({ description: 'The sum of the efforts’ budgets' }),
  leftKroner: kroner()
    .optional()
    .meta({ description: 'What of the budget is left; below 0 when the efforts have more than it' }),
});

const financesSchema = z
  .strictObject({
    years: z.array(yearSchema).meta({ description: 'The latest first' }),
    version: z.int().meta({ description: 'The organisation’s' }),
  })
  .meta({ id: 'EffortFinances', examples: [answered.effortFinances] });
type FinancesAnswer = z.output<typeof financesSchema>;

const yearParams = z.strictObject({ id: idSegment, year: yearSegment });

/** The year of an address, if it can be one. */
export const yearOfAddress = (text: string): number | undefined =>
  /^[12]\d{3}$/.test(text) ? Number(text) : undefined;

/** Financing and budget of an organisation, a calendar year each (R40). */
export const financeRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/effort-organisations/:id/finances',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'getEffortFinances',
          tags,
          summary:
            'Financing and budget of an organisation beside the budgets of its efforts, a calendar year each',
          params: idParams,
          response: { 200: financesSchema, ...problems('not-appointed') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const outcome = await viewFinances(deps, caller, request.params.id);
        if (!outcome.ok) return sendProblem(reply, outcome.refusal);
        setVersionTag(reply, outcome.value.version);
        return outcome.value;
      },
    );

    app.put(
      '/effort-organisations/:id/finances/:year',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'setEffortFinances',
          tags,
          summary: 'Say who finances an organisation in a calendar year, and its budget',
          description: 'For its administrator. What was entered for the year before is replaced.',
          params: yearParams,
          body: effortFinancesInput.meta({ examples: [sent.effortFinances] }),
          response: { 200: financesSchema, ...problems('not-appointed', 'before-organisation-start') },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...effortPeople);
        const version = expectedVersion(request);
        const { id, year } = request.params;
        const outcome = await setFinances(deps, caller, { id, year, version, finances: request.body });
        if (outcome.ok) {
          setVersionTag(reply, outcome.value.version);
          return outcome.value;
        }
        if (!('outdated' in outcome)) return sendProblem(reply, outcome.refusal);
        setVersionTag(reply, outcome.outdated.version);
        return sendOutdated(reply, outcome.outdated);
      },
    );
  };

async function viewFinances({ db }: EffortDeps, caller: EffortCaller, id: string) {
  if (!isId(id)) return notFound;
  return await inEfforts(db, async (efforts) => {
    const found = await readOrganisation(efforts, caller, id);
    if (!found) return notFound;
    const sees = actsHere(found, 'effort-administrator') || actsHere(found, 'effort-manager');
    if (!sees) return notAppointed('effort-manager');
    return accepted(await financesOf(efforts, found));
  });
}

type Setting = { id: string; year: string; version: number; finances: EffortFinancesInput };

async function setFinances(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, year: text, version, finances }: Setting,
) {
  const year = yearOfAddress(text);
  if (!isId(id) || year === undefined) return notFound;
  const at = clock();
  return await inEfforts(db, async (efforts) => {
    const held = await holdOrganisation(efforts, caller, id);
    if (!held) return notFound;
    if (!actsHere(held, 'effort-administrator')) return notAppointed('effort-administrator');
    if (held.version !== version) {
      return { ok: false, outdated: await financesOf(efforts, held) } as const;
    }
    const judged = judgeBudgetYear(year, held.startDate, todayInCopenhagen(at));
    if (!judged.ok) return judged;
    await writeYear(efforts, caller, { id, year, finances, at });
    return accepted(await financesOf(efforts, { id, version: version + 1 }));
  });
}

async function financesOf(
  efforts: Executor,
  { id, version }: { id: string; version: number },
): Promise<FinancesAnswer> {
  const years = await readYears(efforts, id);
  return { years: years.map(yearFor), version };
}

function yearFor({ budgetKroner, ...told }: StoredYear): z.output<typeof yearSchema> {
  const left = budgetKroner === null ? null : budgetLeft(budgetKroner, told.effortsKroner);
  return {
    ...told,
    financedKroner: told.financing.reduce((sum, { kroner }) => sum + kroner, 0),
    ...present({ budgetKroner, leftKroner: left }),
  };
}
