import type { Appointment, Effort, EffortFinances, EffortOrganisation } from '../queries/efforts.ts';
import { ofEffort, organisationPlace } from './places.ts';

/** Something that waits for somebody, where it is done, and what it is about. */
export type Todo = {
  readonly key: string;
  readonly place: ReturnType<typeof organisationPlace>;
} & (
  | { readonly what: 'noManager' | 'noEfforts' | 'noParticipantManager'; readonly name: string }
  | {
      readonly what: 'noBudget' | 'overBudget' | 'noEffortBudget';
      readonly name: string;
      readonly year: number;
    }
  | { readonly what: 'overdue'; readonly name: string; readonly count: number }
  | { readonly what: 'permissionGone'; readonly name: string; readonly person: string }
);

const acting = (appointments: readonly Appointment[], right: Appointment['right']): boolean =>
  appointments.some((given) => given.right === right && given.holdsRight);

/** What an administrator of an organisation has to see to. */
export function todoOfOrganisation(
  organisation: Pick<EffortOrganisation, 'id' | 'name' | 'rights' | 'appointments'>,
  years: EffortFinances['years'] | undefined,
  year: number,
): Todo[] {
  const { id, name, rights, appointments } = organisation;
  if (!rights.includes('effort-administrator')) return [];
  const place = organisationPlace(id);
  const todo: Todo[] = appointments
    .filter(({ holdsRight }) => !holdsRight)
    .map((given) => ({ key: given.id, place, what: 'permissionGone', name, person: given.name }));
  if (!acting(appointments, 'effort-manager'))
    todo.push({ key: `${id} manager`, place, what: 'noManager', name });
  if (years !== undefined) {
    const own = years.find((one) => one.year === year);
    const at = organisationPlace(id, `oekonomi/${year}`);
    if (own?.budgetKroner === undefined)
      todo.push({ key: `${id} budget`, place: at, what: 'noBudget', name, year });
    else if (own.effortsKroner > own.budgetKroner) {
      todo.push({ key: `${id} over`, place, what: 'overBudget', name, year });
    }
  }
  return todo;
}

/** What an effort manager has to see to: efforts that are there, or none yet. */
export function todoOfEfforts(
  organisations: readonly Pick<EffortOrganisation, 'id' | 'name' | 'rights'>[],
  efforts: readonly Effort[],
  year: number,
): Todo[] {
  const without = organisations.filter(
    ({ id, rights }) =>
      rights.includes('effort-manager') && !efforts.some(({ organisation }) => organisation.id === id),
  );
  const first = without.map(
    ({ id, name }): Todo => ({
      key: `${id} first`,
      place: organisationPlace(id, 'ny-indsats'),
      what: 'noEfforts',
      name,
    }),
  );
  const running = efforts.filter(
    ({ rights, state }) => rights.includes('effort-manager') && state === 'running',
  );
  const ofEach = running.flatMap(({ id, name, appointments, budgets }) => {
    const place = ofEffort(id);
    const todo: Todo[] = [];
    if (!acting(appointments, 'participant-manager')) {
      todo.push({ key: `${id} people`, place, what: 'noParticipantManager', name });
    }
    if (!budgets.some((budget) => budget.year === year)) {
      todo.push({ key: `${id} budget`, place, what: 'noEffortBudget', name, year });
    }
    return todo;
  });
  return [...first, ...ofEach];
}

/** What a participant manager of an effort has to see to: who has no end after a year (R42). */
export function todoOfParticipants({ id, name }: Pick<Effort, 'id' | 'name'>, overdue: number): Todo[] {
  if (overdue === 0) return [];
  const place = ofEffort(id, 'deltagere/uden-slutdato');
  return [{ key: `${id} overdue`, place, what: 'overdue', name, count: overdue }];
}
