import { sql } from 'drizzle-orm';
import { bindingOere, grantedOn, isOpen, isPending, type Model, newsOf, usedOere } from './life-model.ts';
import { caseworkerAt, type Life } from './life-scene.ts';
import { dayOf } from './life-steps.ts';

/* What is so of one life: as the API tells it to each municipality, and as it is stored. */

const authorities = [0, 1, 2];
const years = [2027, 2026] as const;

/** What each municipality is told of the citizen: nothing but by the responsible one. */
export async function told(life: Life) {
  const answers = await Promise.all(
    authorities.map((place) =>
      life.world.send(caseworkerAt(life, place), 'GET', `/citizens/${life.citizen.id}`),
    ),
  );
  return answers.map((answer) => {
    const body = answer.json();
    if (answer.statusCode !== 200) return { code: body.code };
    const { status, controlledOn = null, controlDue = null, assignedCaseworker, openTransfer, cards } = body;
    const { name, nameProtected, registerNews: news } = body;
    return {
      status,
      name,
      nameProtected,
      news,
      controlledOn,
      controlDue,
      assigned: assignedCaseworker?.id ?? null,
      hasOpenTransfer: openTransfer !== undefined,
      cards: cards
        .filter(({ year }: { year: number }) => year >= 2026)
        .map(({ year, allowanceOere, usedOere: used }: Record<string, number>) => [
          year,
          allowanceOere,
          used,
        ]),
    };
  });
}

/** The same as the model has it. */
export const toldByModel = (life: Life) =>
  authorities.map((place) => {
    const { model } = life;
    if (place !== model.authority) return { code: 'not-found' };
    const { assigned } = model;
    const { name, nameProtected } = model.register;
    const controlledFrom = (model.controlledOn ?? grantedOn).slice(0, 4);
    return {
      status: model.status,
      name,
      nameProtected,
      news: newsOf(model).map(({ at, ...news }) => ({ ...news, at: at.toISOString() })),
      controlledOn: model.controlledOn,
      controlDue: model.status === 'active' ? `${Number(controlledFrom) + 2}-12-31` : null,
      assigned: assigned && caseworkerAt(life, assigned.authority, assigned.person).actorId,
      hasOpenTransfer: isPending(model.transfers.at(-1), model),
      cards: years
        .filter((year) => isOpen(model.years[year], model.at))
        .map((year) => [year, bindingOere(model.years[year].entries, model.at), usedOere(model, year)]),
    };
  });

/** R20: the names that companies are shown on their employments, each once. */
export async function namesForCompanies({ world, people }: Life): Promise<Set<string>> {
  const lists = await Promise.all(
    people.companies.map((company) => world.send(company, 'GET', '/employments?limit=100')),
  );
  const items = lists.flatMap((list) => list.json().items as { citizenName: string }[]);
  return new Set(items.map(({ citizenName }) => citizenName));
}

/** R14, R16: what each municipality finds by the number of the card and by that of the person. */
export async function found(life: Life) {
  const queries = [life.citizen.cardNumber, life.citizen.cpr];
  const answers = authorities.flatMap((place) =>
    queries.map(async (query) => {
      const caller = caseworkerAt(life, place);
      const answer = (await life.world.send(caller, 'POST', '/citizens/search', { body: { query } })).json();
      return answer.code ?? answer.citizen.id;
    }),
  );
  return await Promise.all(answers);
}

/** The same as the model has it. */
export const foundByModel = ({ citizen, model }: Life) =>
  authorities.flatMap((place) => {
    const told = place === model.authority ? citizen.id : 'citizen-of-other-authority';
    return [told, told];
  });

type StoredEmployment = {
  id: string;
  day: string;
  amountOere: number;
  cancelled: boolean;
  reopenedUntil: string | null;
  version: number;
};

/** What is stored: employments, history, transfers that wait, and cards that hold other than their employments. */
export async function stored({ world, citizen }: Life) {
  const { rows } = await world.database.admin.execute<{
    employments: StoredEmployment[];
    events: Record<string, number>;
    pending: number;
    cards: { year: number; used: number; live: number }[];
  }>(sql`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'day', end_date, 'amountOere', amount_oere,
          'cancelled', status = 'cancelled', 'reopenedUntil', reopened_until, 'version', version) order by id), '[]')
        from employments where citizen_id = ${citizen.id}::uuid) as employments,
      (select coalesce(jsonb_object_agg(event, many), '{}')
        from (select event, count(*) as many from history_events where citizen_id = ${citizen.id}::uuid group by event) told)
        as events,
      (select count(*)::int from transfers where citizen_id = ${citizen.id}::uuid and state = 'pending') as pending,
      (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'used', used_oere, 'live',
          (select coalesce(sum(amount_oere), 0) from employments employment where employment.status = 'registered'
            and employment.citizen_id = card.citizen_id and employment.year = card.year))), '[]')
        from cards card where citizen_id = ${citizen.id}::uuid) as cards`);
  const [row] = rows;
  if (!row) throw new Error('A question without an answer');
  return row;
}

/** The employments as the model has them, in the order of their ids, which is that of their making. */
export const employmentsOf = ({ employments }: Model) =>
  employments
    .map(({ id, place, amountOere, cancelled, reopenedUntil }) => ({
      id,
      day: dayOf[place],
      amountOere,
      cancelled,
      reopenedUntil,
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
