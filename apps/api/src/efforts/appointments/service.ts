import type { EffortRight, OrganisationRight } from '@frikort/domain/effort-right';
import { appointedBy, judgeAppointment, judgeWithdrawal } from '@frikort/domain/effort-role';
import type { ValidationFailed } from '@frikort/domain/refusal';
import { accepted, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { isId } from '../../http/answer-schemas.ts';
import { type EffortDeps, notAppointed, notFound } from '../effort-deps.ts';
import { holdEffort, readEffort } from '../efforts/store.ts';
import { inEfforts } from '../in-efforts.ts';
import { actsHere } from '../organisations/organisation.ts';
import { holdOrganisation, readOrganisation } from '../organisations/store.ts';
import {
  endAppointment,
  insertAppointment,
  listPeople,
  type Place,
  readFacts,
  readLasting,
} from './store.ts';

/** Nobody of a member of the organisation has logged in who is known by that id. */
const unknownPerson: ValidationFailed = {
  code: 'validation-failed',
  errors: [{ path: 'actorId', code: 'not-allowed-value' }],
};

async function appoint(
  efforts: Executor,
  caller: EffortCaller,
  place: Place,
  { actorId, right, at }: { actorId: string; right: EffortRight; at: Date },
) {
  const facts = await readFacts(efforts, place, { actorId, right });
  if (!facts) return refused(unknownPerson);
  const judged = judgeAppointment({ right, ...facts });
  if (!judged.ok) return judged;
  await insertAppointment(efforts, caller, place, { id: uuidv7(), actorId, right, at });
  return accepted(null);
}

/** Appoints an administrator or effort manager of an organisation (R39). */
export async function appointInOrganisation(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, actorId, right }: { id: string; actorId: string; right: OrganisationRight },
) {
  if (!isId(id)) return notFound;
  return await inEfforts(db, async (efforts) => {
    const held = await holdOrganisation(efforts, caller, id);
    if (!held) return notFound;
    if (!actsHere(held, appointedBy[right])) return notAppointed(appointedBy[right]);
    const place = { organisationId: id, effortId: null };
    const done = await appoint(efforts, caller, place, { actorId, right, at: clock() });
    if (!done.ok) return done;
    const changed = await readOrganisation(efforts, caller, id);
    return changed ? accepted(changed) : notFound;
  });
}

/** Ends an appointment in an organisation, at once (R39). */
export async function withdrawInOrganisation(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, appointmentId }: { id: string; appointmentId: string },
) {
  if (!isId(id) || !isId(appointmentId)) return notFound;
  return await inEfforts(db, async (efforts) => {
    const held = await holdOrganisation(efforts, caller, id);
    if (!held) return notFound;
    if (!actsHere(held, 'effort-administrator')) return notAppointed('effort-administrator');
    const lasting = await readLasting(efforts, { organisationId: id, effortId: null }, appointmentId);
    if (!lasting) return notFound;
    const judged = judgeWithdrawal(lasting);
    if (!judged.ok) return judged;
    await endAppointment(efforts, caller, { id: appointmentId, at: clock() });
    return accepted(null);
  });
}

/** Appoints a participant manager of an effort (R39). */
export async function appointInEffort(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, actorId }: { id: string; actorId: string },
) {
  if (!isId(id)) return notFound;
  return await inEfforts(db, async (efforts) => {
    const held = await holdEffort(efforts, caller, id);
    if (!held) return notFound;
    if (!actsHere(held, 'effort-manager')) return notAppointed('effort-manager');
    const place = { organisationId: held.organisation.id, effortId: id };
    const right = 'participant-manager';
    const done = await appoint(efforts, caller, place, { actorId, right, at: clock() });
    if (!done.ok) return done;
    const changed = await readEffort(efforts, caller, id);
    return changed ? accepted(changed) : notFound;
  });
}

/** Ends the appointment of a participant manager of an effort, at once (R39). */
export async function withdrawInEffort(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, appointmentId }: { id: string; appointmentId: string },
) {
  if (!isId(id) || !isId(appointmentId)) return notFound;
  return await inEfforts(db, async (efforts) => {
    const held = await holdEffort(efforts, caller, id);
    if (!held) return notFound;
    if (!actsHere(held, 'effort-manager')) return notAppointed('effort-manager');
    const place = { organisationId: held.organisation.id, effortId: id };
    if (!(await readLasting(efforts, place, appointmentId))) return notFound;
    await endAppointment(efforts, caller, { id: appointmentId, at: clock() });
    return accepted(null);
  });
}

/** Who can be appointed in an organisation, for who appoints there (R39). */
export async function viewPeople({ db, clock }: EffortDeps, caller: EffortCaller, id: string) {
  if (!isId(id)) return notFound;
  return await inEfforts(db, async (efforts) => {
    const held = await readOrganisation(efforts, caller, id);
    if (!held) return notFound;
    const appoints = actsHere(held, 'effort-administrator') || actsHere(held, 'effort-manager');
    if (!appoints) return notAppointed('effort-manager');
    return accepted(await listPeople(efforts, caller, { organisationId: id, at: clock() }));
  });
}
