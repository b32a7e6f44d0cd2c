import type { EffortRight, OrganisationRight } from '@frikort/domain/effort-right';
import { effortRights } from '@frikort/domain/effort-right';
import { type SQL, sql } from 'drizzle-orm';
import type { EffortCaller, OperatorCaller } from '../auth/caller.ts';

/*
 * What somebody is appointed to (R39). Each statement about efforts has one of these in its WHERE, so that an appointment
 * that has ended gives nothing from the next request on. Twin: `actsAs`.
 */

export type EffortReader = EffortCaller | OperatorCaller;

/** Whether the caller's municipality is a member of the row `organisation`. */
const isMember = ({ authority }: EffortCaller) => sql`exists (
  select from effort_members member
  where member.organisation_id = organisation.id and member.authority_code = ${authority.code})`;

function isGiven(caller: EffortCaller, right: EffortRight, where: SQL): SQL {
  if (!caller.effortRights?.includes(right)) return sql`false`;
  return sql`(exists (select from effort_appointments given where given.actor_id = ${caller.actorId}::uuid
    and given.ended_at is null and given."right" = ${right} and ${where}) and ${isMember(caller)})`;
}

/** Whether a caller acts as an administrator or an effort manager of the row `organisation`. */
function actsInOrganisation(caller: EffortCaller, right: OrganisationRight): SQL {
  return isGiven(caller, right, sql`given.organisation_id = organisation.id`);
}

/** Whether a caller acts as a participant manager of the row `effort`, of the row `organisation`. */
function actsInEffort(caller: EffortCaller): SQL {
  return isGiven(caller, 'participant-manager', sql`given.effort_id = effort.id`);
}

const anyOf = (conditions: SQL[]) => sql`(${sql.join(conditions, sql` or `)})`;

/** Whether a reader is shown the row `organisation`: whoever acts in it, and the operator. */
export function reachesOrganisation(caller: EffortReader): SQL {
  if (caller.role === 'operator') return sql`true`;
  return anyOf(
    effortRights.map((right) => isGiven(caller, right, sql`given.organisation_id = organisation.id`)),
  );
}

/** Whether a caller is shown the row `effort` of the row `organisation`: who acts for all of it, or in this effort. */
export function reachesEffort(caller: EffortCaller): SQL {
  return anyOf([
    actsInOrganisation(caller, 'effort-administrator'),
    actsInOrganisation(caller, 'effort-manager'),
    actsInEffort(caller),
  ]);
}

/** What a caller acts as in the row `organisation`, as a JSON array. */
export function rightsInOrganisation(caller: EffortReader): SQL {
  if (caller.role === 'operator') return sql`'[]'::json`;
  return rightsWhere(effortRights, (right) =>
    isGiven(caller, right, sql`given.organisation_id = organisation.id`),
  );
}

/** What a caller acts as in the row `effort` of the row `organisation`, as a JSON array. */
export function rightsInEffort(caller: EffortCaller): SQL {
  return rightsWhere(effortRights, (right) =>
    right === 'participant-manager' ? actsInEffort(caller) : actsInOrganisation(caller, right),
  );
}

function rightsWhere(rights: readonly EffortRight[], condition: (right: EffortRight) => SQL): SQL {
  const each = rights.map((right) => sql`case when ${condition(right)} then ${right}::text end`);
  return sql`array_to_json(array_remove(array[${sql.join(each, sql`, `)}], null))`;
}
