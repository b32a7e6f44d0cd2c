import type { Organisation, Role } from './access.ts';
import { employmentFields, hasTrait } from './employment-terms.ts';
import { present } from './present.ts';

/** R25: everything that history tells (closed list; later rules add to it). */
const enrolmentEvents = [
  'enrolment-granted',
  'enrolment-grant-undone',
  'enrolment-deactivated',
  'enrolment-reactivated',
  'caseworker-assigned',
  'caseworker-released',
  'assignment-undone',
  'control-recorded',
  'register-news-seen',
  'withdrawal-asked',
  'withdrawal-taken-back',
  'withdrawal-settled',
  'enrolment-transferred',
] as const;
const employmentEvents = [
  'employment-registered',
  'employment-edited',
  'employment-cancelled',
  'reopening-requested',
  'reopening-approved',
  'reopening-refused',
  'reopening-withdrawn',
  'employment-disputed',
  'objection-settled',
  'objection-withdrawn',
] as const;
export const eventTypes = [...enrolmentEvents, ...employmentEvents] as const;

export type EnrolmentEvent = (typeof enrolmentEvents)[number];
export type EventType = (typeof eventTypes)[number];

/** Who did it, as recorded. A citizen and the system have no organisation. */
export type RecordedActor = {
  role: Role;
  organisation: Organisation | null;
  name: string | null;
  /** Of an outside system, which acted in place of a person (R32): whose it is. */
  systemOf?: Organisation | undefined;
};

/** Who did it, as shown: the organisation by name, the person only inside the viewer's own organisation. */
export type ShownActor = { role: Role; organisation: string | null; name?: string; system?: ShownSystem };

/** An outside system as shown: a vendor's by both names, an organisation's own by its name inside it alone. */
export type ShownSystem = { name?: string; vendor?: string };

/**
 * R25, R32: role and organisation always, a name only when viewer and actor belong to the same organisation; a vendor and
 * its system are public.
 */
export function actorFor(viewer: { organisationCvr: string | null }, actor: RecordedActor): ShownActor {
  const shown: ShownActor = { role: actor.role, organisation: actor.organisation?.name ?? null };
  const own = actor.organisation !== null && actor.organisation.cvr === viewer.organisationCvr;
  if (actor.systemOf) return { ...shown, system: systemFor(actor, actor.systemOf, own) };
  return own && actor.name !== null ? { ...shown, name: actor.name } : shown;
}

/**
 * R26, R32: an outside system as shown.
 * @param own to somebody of the organisation that it acted for, or who is to know which system of a municipality it was
 */
export function systemFor(
  { organisation, name }: Pick<RecordedActor, 'organisation' | 'name'>,
  owner: Organisation,
  own: boolean,
): ShownSystem {
  const vendor = owner.cvr === organisation?.cvr ? null : owner.name;
  return present({ name: own || vendor !== null ? name : null, vendor });
}

/** What the CPR register has told, each with the day on which it was read (R21). */
const registerFields = ['registerName', 'registerProtection', 'registerNumber', 'registerStatus'] as const;

/** What an event can tell a change of: a field of an employment, the status of either, and why. */
export const recordedFields = [
  ...employmentFields,
  ...(['status', 'reason', 'decisionDate', 'assignedCaseworker', 'controlDate', 'controlOutcome'] as const),
  ...registerFields,
  'authority' as const,
  ...(['editableUntil', 'objection', 'objectionAnswer'] as const),
];
export type RecordedField = (typeof recordedFields)[number];

/** One changed field as recorded. Dates as `YYYY-MM-DD`, amounts in øre, `null` for not given. */
export type RecordedChange = {
  field: RecordedField;
  from: string | number | null;
  to: string | number | null;
};

const dateFields: readonly string[] = [
  'startDate',
  'endDate',
  'decisionDate',
  'controlDate',
  ...registerFields,
  'editableUntil',
] satisfies RecordedField[];

/** Whether what a field changed to is a date. Never judged by its form: a reference may look like a date. */
export function isDateField(field: string): boolean {
  return dateFields.includes(field);
}

const wordFields: readonly string[] = [
  'status',
  'controlOutcome',
  'objection',
  'objectionAnswer',
] satisfies RecordedField[];

/** Whether what a field changed to is a word of a closed list, which is shown in the reader's language. */
export function isWordField(field: string): boolean {
  return wordFields.includes(field);
}

/** R8: changed fields that only the company that owns the employment sees. */
const companyOnlyFields: readonly RecordedField[] = employmentFields.filter((field) =>
  hasTrait(field, 'ownCompanyOnly'),
);

/** R25: changed fields that name a person of the organisation that changed them. */
const namingFields: readonly RecordedField[] = ['assignedCaseworker'];

/**
 * R8, R25: the changes a viewer may see.
 * @param viewer `ownCompany` when the viewer's company owns the employment; `ownOrganisation` when the viewer's own
 *   organisation made the changes, and so knows whom they name
 */
export function changesFor(
  viewer: { ownCompany: boolean; ownOrganisation: boolean },
  changes: readonly RecordedChange[],
): RecordedChange[] {
  return changes.filter(
    ({ field }) =>
      (viewer.ownCompany || !companyOnlyFields.includes(field)) &&
      (viewer.ownOrganisation || !namingFields.includes(field)),
  );
}
