import { createHash } from 'node:crypto';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import { type Cpr, cpr as toCpr } from '@frikort/domain/cpr';
import { consentFileType, judgeEffortConsent } from '@frikort/domain/effort-consent';
import { judgeProtection, judgeTaking, judgeTakingYears, sexOfCpr } from '@frikort/domain/effort-participant';
import type {
  ParticipantChangeInput,
  ParticipantEndInput,
  ParticipantInput,
} from '@frikort/domain/effort-participant-schemas';
import { judgeRegisterEntry } from '@frikort/domain/enrolment';
import { accepted, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { EffortCaller } from '../../auth/caller.ts';
import { countAgainstBudget, refuseIfSpent } from '../../cards/count-against-budget.ts';
import type { Executor } from '../../database/database.ts';
import { violatedConstraint } from '../../database/failures.ts';
import { isId } from '../../http/answer-schemas.ts';
import type { IdempotencyClaim } from '../../http/idempotency.ts';
import { createOnce, unlessOutrun } from '../../http/use-case.ts';
import { cprBudget } from '../../rules/lookup-budget.ts';
import { readFile, writeFile } from '../consent/store.ts';
import { type EffortDeps, notAppointed, notFound, type ParticipantDeps } from '../effort-deps.ts';
import type { StoredEffort } from '../efforts/effort.ts';
import { holdEffort, readEffort } from '../efforts/store.ts';
import { inEfforts } from '../in-efforts.ts';
import { actsHere } from '../organisations/organisation.ts';
import { readFigures, readTotalCounts, writeTotalCount } from './count-store.ts';
import { linkFrikort, unlinkFrikort } from './links.ts';
import type { StoredParticipant } from './participant.ts';
import {
  endAnonymous,
  endNamed,
  forgetName,
  holdParticipant,
  insertAnonymous,
  insertNamed,
  listParticipants,
  logAct,
  type ParticipantFilter,
  type ParticipantPage,
  readParticipant,
  updateNamed,
} from './store.ts';

type Named = Extract<ParticipantInput, { kind: 'identified' }>;

/** The effort, if the caller acts as a participant manager of it. */
async function managedEffort(efforts: Executor, caller: EffortCaller, id: string, held: 'held' | 'read') {
  const found = isId(id)
    ? await (held === 'held' ? holdEffort(efforts, caller, id) : readEffort(efforts, caller, id))
    : undefined;
  if (!found) return notFound;
  return actsHere(found, 'participant-manager') ? accepted(found) : notAppointed('participant-manager');
}

const surroundingsOf = ({ organisation, startDate, endDate }: StoredEffort, at: Date) => ({
  organisationStart: organisation.startDate,
  effort: { startDate, endDate },
  today: todayInCopenhagen(at),
});

/** A page of the participants of an effort, for its participant managers alone; whom it shows is logged. */
export async function viewParticipants(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  {
    id,
    action,
    ...filter
  }: ParticipantFilter & {
    id: string;
    action: 'effort-participants-viewed' | 'effort-participants-exported';
    limit: number;
    cursor?: string;
  },
) {
  const at = clock();
  return await inEfforts(db, async (efforts) => {
    const managed = await managedEffort(efforts, caller, id, 'read');
    if (!managed.ok) return managed;
    const look = { effortId: id, today: todayInCopenhagen(at), at, action };
    return accepted<ParticipantPage>(await listParticipants(efforts, caller, look, filter));
  });
}

/** One participant, for the participant managers of the effort; the look is logged. */
export async function viewParticipant(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, participantId }: { id: string; participantId: string },
) {
  return await inEfforts(db, async (efforts) => {
    const managed = await managedEffort(efforts, caller, id, 'read');
    if (!managed.ok) return managed;
    const found = isId(participantId) ? await readParticipant(efforts, id, participantId) : undefined;
    if (!found) return notFound;
    await logAct(efforts, caller, { action: 'effort-participants-viewed', id: participantId, at: clock() });
    return accepted(found);
  });
}

/** Somebody takes part in the effort already. */
const alreadyTakesPart = (error: unknown) => {
  if (violatedConstraint(error) !== 'effort_participants_once') throw error;
  return refused({ code: 'already-participating' });
};

/**
 * Registers somebody who takes part (R42), once for each claim. By name with consent, when the register knows them and they
 * are not protected; a number that is refused counts against the budget of whoever named it (R27).
 */
export async function registerParticipant(
  deps: ParticipantDeps,
  caller: EffortCaller,
  { id: effortId, input, claim }: { id: string; input: ParticipantInput; claim: IdempotencyClaim },
) {
  const { db, clock } = deps;
  const at = clock();
  const budget = cprBudget(deps, caller);
  const blind = input.kind === 'identified' ? blindClaim(deps, input, claim) : claim;
  return await createOnce({
    db,
    claim: blind,
    at,
    read: (id) => inEfforts(db, (efforts) => readParticipant(efforts, effortId, id)),
    store: async () => {
      const managed = await inEfforts(db, (efforts) => managedEffort(efforts, caller, effortId, 'read'));
      if (!managed.ok) return managed;
      const person =
        input.kind === 'identified' ? await judgeNamed(deps, caller, managed.value, input) : null;
      if (person && !person.ok) return person;
      const id = uuidv7();
      const store = () =>
        inEfforts(db, async (efforts) => {
          const held = await managedEffort(efforts, caller, effortId, 'held');
          if (!held.ok) return held;
          const row = { id, effortId, at, claim: blind };
          const surroundings = surroundingsOf(held.value, at);
          if (input.kind === 'anonymous') {
            const years = { startYear: input.startYear, endYear: null };
            const judged = judgeTakingYears(years, surroundings);
            if (!judged.ok) return judged;
            await insertAnonymous(efforts, caller, { ...row, ...input });
          } else if (person) {
            const judged = judgeTaking({ start: input.startDate, end: null }, surroundings);
            if (!judged.ok) return judged;
            const { number, consent, name } = person.value;
            await insertNamed(efforts, caller, {
              ...row,
              sex: sexOfCpr(number),
              cpr: deps.vault.encrypt(number, id),
              auditSubject: deps.vault.auditSubject(number),
              name,
              startDate: input.startDate,
              benefitBefore: input.benefitBefore,
              occupationBefore: input.occupationBefore,
              consent,
            });
          }
          const made = await readParticipant(efforts, effortId, id);
          return made && accepted(made);
        });
      return await unlessOutrun(() => store().catch(alreadyTakesPart));
    },
    refuse: async (why) => {
      const code = why?.refusal.code;
      if (code === 'cpr-unknown' || code === 'number-not-in-force' || code === 'protected-participant') {
        const spent = await countAgainstBudget(db, budget, false);
        if (spent) return refused(spent);
      }
      return why;
    },
  });
}

/** Whether somebody may be registered by name, asking the register only when nothing else stands in the way. */
async function judgeNamed(deps: ParticipantDeps, caller: EffortCaller, effort: StoredEffort, input: Named) {
  const at = deps.clock();
  const today = todayInCopenhagen(at);
  const consent = judgeEffortConsent(input.consent, today);
  if (!consent.ok) return consent;
  const taking = judgeTaking({ start: input.startDate, end: null }, surroundingsOf(effort, at));
  if (!taking.ok) return taking;
  const spent = await refuseIfSpent(deps.db, cprBudget(deps, caller));
  if (spent) return refused(spent);
  const number = toCpr(input.cpr);
  const answer = await deps.register.lookUp(number, caller.authority.code);
  if (answer.kind === 'unavailable') return refused({ code: 'register-unavailable' });
  if (answer.kind === 'unknown') return refused({ code: 'cpr-unknown' });
  const { person } = answer;
  if (!judgeRegisterEntry({ ...person, cpr: number, today }).ok)
    return refused({ code: 'number-not-in-force' });
  const open = judgeProtection(person.nameProtected);
  if (!open.ok) return open;
  return accepted({ number, consent: consent.value, name: person.name });
}

/** The claim with a hash in which the CPR number stands as a keyed index. */
function blindClaim(
  { vault }: ParticipantDeps,
  { cpr, ...rest }: Named,
  claim: IdempotencyClaim,
): IdempotencyClaim {
  const bodyHash = createHash('sha256')
    .update(vault.auditSubject(toCpr(cpr) satisfies Cpr))
    .update(JSON.stringify([rest.startDate, rest.benefitBefore, rest.occupationBefore, rest.consent]))
    .digest();
  return { ...claim, bodyHash };
}

type Naming = { id: string; participantId: string };

/** Does something with a participant who is held, as a participant manager of the effort. */
async function onParticipant<Outcome>(
  { db }: EffortDeps,
  caller: EffortCaller,
  { id, participantId }: Naming,
  act: (efforts: Executor, held: StoredParticipant, effort: StoredEffort) => Promise<Outcome>,
) {
  return await inEfforts(db, async (efforts) => {
    const managed = await managedEffort(efforts, caller, id, 'read');
    if (!managed.ok) return managed;
    const held = isId(participantId) ? await holdParticipant(efforts, id, participantId) : undefined;
    return held ? await act(efforts, held, managed.value) : notFound;
  });
}

async function changed(efforts: Executor, { id, participantId }: Naming) {
  const found = await readParticipant(efforts, id, participantId);
  return found ? accepted(found) : notFound;
}

const notIdentified = refused({ code: 'not-identified' });

/** Puts right what was registered of a named participant, from the version that the caller read. */
export async function changeParticipant(
  deps: EffortDeps,
  caller: EffortCaller,
  naming: Naming,
  { version, changes }: { version: number; changes: ParticipantChangeInput },
) {
  const at = deps.clock();
  return await onParticipant(deps, caller, naming, async (efforts, held, effort) => {
    if (held.version !== version) return { ok: false, outdated: held } as const;
    const { startDate, endDate, benefitBefore, occupationBefore } = held;
    if (startDate === null || benefitBefore === null || occupationBefore === null) return notIdentified;
    const terms = { startDate, benefitBefore, occupationBefore, ...changes };
    const judged = judgeTaking({ start: terms.startDate, end: endDate }, surroundingsOf(effort, at));
    if (!judged.ok) return judged;
    await updateNamed(efforts, held.id, terms);
    await logAct(efforts, caller, { action: 'effort-participant-changed', id: held.id, at });
    return await changed(efforts, naming);
  });
}

/** Registers out (R42), from the version that the caller read; another end replaces the one before. */
export async function endParticipant(
  deps: EffortDeps,
  caller: EffortCaller,
  naming: Naming,
  { version, end }: { version: number; end: ParticipantEndInput },
) {
  const at = deps.clock();
  return await onParticipant(deps, caller, naming, async (efforts, held, effort) => {
    if (held.version !== version) return { ok: false, outdated: held } as const;
    const surroundings = surroundingsOf(effort, at);
    if (end.kind === 'anonymous') {
      if (held.kind !== 'anonymous') return refused(wrongKind);
      const years = { startYear: held.startYear, endYear: end.endYear };
      const judged = judgeTakingYears(years, surroundings);
      if (!judged.ok) return judged;
      await endAnonymous(efforts, held.id, end.endYear);
    } else {
      if (held.startDate === null) return notIdentified;
      const judged = judgeTaking({ start: held.startDate, end: end.endDate }, surroundings);
      if (!judged.ok) return judged;
      await endNamed(efforts, held.id, end);
    }
    await logAct(efforts, caller, { action: 'effort-participant-ended', id: held.id, at });
    return await changed(efforts, naming);
  });
}

const wrongKind = {
  code: 'validation-failed',
  errors: [{ path: 'kind', code: 'not-allowed-value' }],
} as const;

/** The consent is withdrawn: at once nothing is left of who it was (R42). Who is anonymous already stays so. */
export async function withdrawConsent(deps: EffortDeps, caller: EffortCaller, naming: Naming) {
  const at = deps.clock();
  return await onParticipant(deps, caller, naming, async (efforts, held) => {
    if (held.kind === 'identified') await forgetName(efforts, caller, { id: held.id, at });
    return await changed(efforts, naming);
  });
}

/** Links a named participant to their frikort (R42), or ends that. */
export async function setFrikortLink(
  deps: EffortDeps,
  caller: EffortCaller,
  naming: Naming,
  isLinked: boolean,
) {
  const at = deps.clock();
  return await onParticipant(deps, caller, naming, async (efforts, { id, kind }) => {
    if (isLinked) {
      const linked = await linkFrikort(efforts, caller, { id, kind, at });
      if (!linked.ok) return linked;
    } else {
      await unlinkFrikort(efforts, id, at);
    }
    const action = isLinked ? 'effort-frikort-linked' : 'effort-frikort-unlinked';
    await logAct(efforts, caller, { action, id, at });
    return await changed(efforts, naming);
  });
}

/** Keeps the signed consent of a named participant (R42): a PDF or a picture, by what stands in it. */
export async function fileConsent(
  deps: ParticipantDeps,
  caller: EffortCaller,
  naming: Naming,
  base64: string,
) {
  const content = Buffer.from(base64, 'base64');
  const type = consentFileType(content);
  if (type === undefined) {
    return refused({ code: 'validation-failed', errors: [{ path: 'content', code: 'not-allowed-value' }] });
  }
  const at = deps.clock();
  return await onParticipant(deps, caller, naming, async (efforts, { id, kind }) => {
    if (kind === 'anonymous') return notIdentified;
    await writeFile(efforts, deps.vault, caller, { id, type, content, at });
    await logAct(efforts, caller, { action: 'effort-consent-filed', id, at });
    return await changed(efforts, naming);
  });
}

/** The signed consent of a participant; the look is logged. */
export async function viewConsentFile(deps: ParticipantDeps, caller: EffortCaller, naming: Naming) {
  const at = deps.clock();
  return await onParticipant(deps, caller, naming, async (efforts, { id }) => {
    const file = await readFile(efforts, deps.vault, id);
    if (!file) return notFound;
    await logAct(efforts, caller, { action: 'effort-consent-viewed', id, at });
    return accepted(file);
  });
}

/** Sets how many took part in a year where nobody is registered one by one (R42): an effort manager. */
export async function setTotalCount(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, year, participants }: { id: string; year: number; participants: number | null },
) {
  if (!isId(id)) return notFound;
  const at = clock();
  return await inEfforts(db, async (efforts) => {
    const held = await holdEffort(efforts, caller, id);
    if (!held) return notFound;
    if (!actsHere(held, 'effort-manager')) return notAppointed('effort-manager');
    const judged = judgeTakingYears({ startYear: year, endYear: year }, surroundingsOf(held, at));
    if (!judged.ok) return judged;
    await writeTotalCount(efforts, caller, { id, year, participants, at });
    return accepted(await readTotalCounts(efforts, id));
  });
}

/** How an effort stands now, in numbers, for whoever acts for it (R42). */
export async function viewFigures({ db, clock }: EffortDeps, caller: EffortCaller, id: string) {
  if (!isId(id)) return notFound;
  const today = todayInCopenhagen(clock());
  return await inEfforts(db, async (efforts) => {
    const found = await readEffort(efforts, caller, id);
    if (!found) return notFound;
    const registered = await readFigures(efforts, id, today);
    return accepted({ ...registered, totalCounts: await readTotalCounts(efforts, id) });
  });
}
