import { createHash, randomInt } from 'node:crypto';
import { judgeOrganisation } from '@frikort/domain/effort-organisation';
import {
  appointmentCodeDays,
  appointmentCodeLength,
  appointmentCodeLetters,
  readAppointmentCode,
} from '@frikort/domain/effort-role';
import type { EffortOrganisationChangeInput, EffortOrganisationInput } from '@frikort/domain/effort-schemas';
import { accepted, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { EffortCaller, OperatorCaller } from '../../auth/caller.ts';
import { violatedConstraint } from '../../database/failures.ts';
import { isId } from '../../http/answer-schemas.ts';
import type { IdempotencyClaim } from '../../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun } from '../../http/use-case.ts';
import type { EffortReader } from '../../rules/effort-reach.ts';
import { type EffortDeps, notAppointed, notFound } from '../effort-deps.ts';
import { inEfforts } from '../in-efforts.ts';
import { actsHere, type StoredOrganisation } from './organisation.ts';
import {
  holdOrganisation,
  insertOrganisation,
  readForms,
  readOrganisation,
  setCode,
  takeCode,
  updateMembers,
  updateOrganisation,
} from './store.ts';

/** What was entered has the name of another one, however it is written. */
export const refuseTakenName = (constraint: string) => (error: unknown) => {
  if (violatedConstraint(error) !== constraint) throw error;
  return refused({ code: 'name-taken' });
};

const nameTaken = refuseTakenName('effort_organisations_name');

/** Enters what was ordered (R40), once for each claim; the orderer is told by mail. */
export async function enterOrganisation(
  { db, clock }: EffortDeps,
  caller: OperatorCaller,
  input: EffortOrganisationInput,
  claim: IdempotencyClaim,
) {
  const at = clock();
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => inEfforts(db, (efforts) => readOrganisation(efforts, caller, id)),
    store: async () => {
      const enter = () =>
        inEfforts(db, async (efforts) => {
          const judged = judgeOrganisation(input, await readForms(efforts));
          if (!judged.ok) return judged;
          const id = uuidv7();
          await insertOrganisation(efforts, caller, { id, input, claim, at });
          const made = await readOrganisation(efforts, caller, id);
          return made && accepted(made);
        });
      return await unlessOutrun(() => enter().catch(nameTaken));
    },
    refuse: asJudged,
  });
}

/** Changes name or contact from the version that the caller read: its administrator, or the operator. */
export async function changeOrganisation(
  { db, clock }: EffortDeps,
  caller: EffortReader,
  { id, version, changes }: { id: string; version: number; changes: EffortOrganisationChangeInput },
) {
  if (!isId(id)) return notFound;
  const at = clock();
  const change = () =>
    inEfforts(db, async (efforts) => {
      const held = await holdOrganisation(efforts, caller, id);
      if (!held) return notFound;
      if (caller.role !== 'operator' && !actsHere(held, 'effort-administrator')) {
        return notAppointed('effort-administrator');
      }
      if (held.version !== version) return { ok: false, outdated: held } as const;
      const facts = { name: changes.name ?? held.name, form: held.form.code, members: held.members };
      const judged = judgeOrganisation(facts, await readForms(efforts));
      if (!judged.ok) return judged;
      await updateOrganisation(efforts, caller, { id, changes, at });
      const changed = await readOrganisation(efforts, caller, id);
      return changed ? accepted(changed) : notFound;
    });
  return await change().catch(nameTaken);
}

/**
 * Changes which municipalities an organisation is of (R40), from the version that the operator read. What people of one that is
 * no longer were appointed to gives them nothing; when that was every administrator, the operator makes a code (R39).
 */
export async function changeMembers(
  { db, clock }: EffortDeps,
  caller: OperatorCaller,
  { id, version, members }: { id: string; version: number; members: readonly string[] },
) {
  if (!isId(id)) return notFound;
  const at = clock();
  return await inEfforts(db, async (efforts) => {
    const held = await holdOrganisation(efforts, caller, id);
    if (!held) return notFound;
    if (held.version !== version) return { ok: false, outdated: held } as const;
    const facts = { name: '', form: held.form.code, members };
    const judged = judgeOrganisation(facts, await readForms(efforts));
    if (!judged.ok) return judged;
    await updateMembers(efforts, caller, { id, members, at });
    const changed = await readOrganisation(efforts, caller, id);
    return changed ? accepted(changed) : notFound;
  });
}

const hashOfCode = (code: string) => createHash('sha256').update(code).digest();

/** Makes the code by which the first administrator takes up the appointment (R39); it is told this once. */
export async function makeCode({ db, clock }: EffortDeps, caller: OperatorCaller, id: string) {
  if (!isId(id)) return notFound;
  const at = clock();
  return await inEfforts(db, async (efforts) => {
    const held = await holdOrganisation(efforts, caller, id);
    if (!held) return notFound;
    if (held.firstAdministrator === null) return refused({ code: 'has-administrator' });
    const code = Array.from({ length: appointmentCodeLength }, () =>
      appointmentCodeLetters.charAt(randomInt(appointmentCodeLetters.length)),
    ).join('');
    const expiresAt = new Date(at.getTime() + appointmentCodeDays * 24 * 60 * 60_000);
    await setCode(efforts, caller, { id, hash: hashOfCode(code), expiresAt, at });
    return accepted({ code, expiresAt });
  });
}

/** Takes up the appointment as the first administrator of the organisation that waits for a code (R39). */
export async function takeAppointment({ db, clock }: EffortDeps, caller: EffortCaller, typed: string) {
  const at = clock();
  const hash = hashOfCode(readAppointmentCode(typed));
  return await inEfforts(db, async (efforts) => {
    const id = await takeCode(efforts, caller, { appointmentId: uuidv7(), hash, at });
    const taken = id === undefined ? undefined : await readOrganisation(efforts, caller, id);
    return taken ? accepted<StoredOrganisation>(taken) : refused({ code: 'appointment-code-invalid' });
  });
}
