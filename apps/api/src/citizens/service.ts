import { todayInCopenhagen } from '@frikort/domain/calendar';
import { judgeControl } from '@frikort/domain/control';
import { type EnrolmentStatus, judgeDeactivation, judgeReactivation } from '@frikort/domain/enrolment';
import type { EnrolmentInactive } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import type { ControlInput, StatusChangeInput } from '@frikort/domain/schemas';
import type { Seen } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, CitizenCaller } from '../auth/caller.ts';
import type { StoredEmployment } from '../employments/employment.ts';
import { viewEmploymentsOfCard } from '../employments/service.ts';
import type { HistoryRow } from '../history/history-answer.ts';
import { isId } from '../http/answer-schemas.ts';
import { untilDecided } from '../http/use-case.ts';
import type { Parts } from '../http/whole-list.ts';
import { freshen } from '../registers/refresh.ts';
import { changeStatus, recordControl } from './change-store.ts';
import type { StoredCitizen } from './citizen.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import {
  type CitizenReader,
  hasCard,
  type Look,
  readChangeFacts,
  readCitizen,
  readEnrolmentHistory,
  readShownCard,
  type ShownCard,
} from './read-store.ts';

type Deps = Pick<CitizenDeps, 'db' | 'clock'>;

type NotFound = { code: 'not-found' };
type CitizenOrNot = Result<StoredCitizen, NotFound>;

/** Nobody is told whether there is such a citizen; that somebody tried is logged, as every refusal. */
const notFound = refused({ code: 'not-found' });

/** One citizen of the caller's municipality (R14), with what the CPR register says about them (R21). */
export async function viewCitizen(
  deps: CitizenDeps,
  caller: CaseworkerCaller,
  citizenId: string,
): Promise<CitizenOrNot> {
  const viewed = await viewStored(deps, caller, citizenId);
  return viewed.ok ? accepted(await freshen(deps, viewed.value)) : viewed;
}

/** The same as it is stored. */
export async function viewStored(
  deps: Deps,
  caller: CaseworkerCaller,
  citizenId: string,
): Promise<CitizenOrNot> {
  const look = lookAt(deps, caller, citizenId);
  const citizen = isId(citizenId) ? await readCitizen(deps.db, look, 'citizen-viewed') : undefined;
  return citizen ? accepted(citizen) : notFound;
}

/** The citizen about themselves (R24). */
export async function viewOwnData(
  deps: Deps,
  caller: CitizenCaller,
  seen: Seen = 'viewed',
): Promise<CitizenOrNot> {
  const action = seen === 'exported' ? 'own-data-exported' : 'own-data-viewed';
  const citizen = await readCitizen(deps.db, lookAt(deps, caller, caller.citizenId), action);
  return citizen ? accepted(citizen) : notFound;
}

/**
 * Deactivates (`inactive`) or reactivates (`active`) a frikort from now on (R15).
 */
export async function setEnrolmentStatus(
  deps: Deps,
  caller: CaseworkerCaller,
  citizenId: string,
  to: EnrolmentStatus,
  { reason, decisionDate }: StatusChangeInput,
) {
  const look = lookAt(deps, caller, citizenId);
  const { at } = look;
  return await untilDecided(async () => {
    const facts = isId(citizenId) ? await readChangeFacts(deps.db, caller, citizenId) : undefined;
    if (!facts) return notFound;
    const judge = to === 'active' ? judgeReactivation : judgeDeactivation;
    const judged = judge({ status: facts.status, decisionDate, today: todayInCopenhagen(at) });
    if (!judged.ok) return judged;
    const change = { caller, citizenId, to, reason, decisionDate: decisionDate ?? null, at };
    const changed = await onCitizen(deps, citizenId, () => changeStatus(deps.db, change));
    return changed && accepted(changed);
  });
}

/** Records a control (R18); one that ends the frikort deactivates it in the same transaction (R15). */
export async function controlCitizen(
  deps: Deps,
  caller: CaseworkerCaller,
  citizenId: string,
  control: ControlInput,
) {
  const { at } = lookAt(deps, caller, citizenId);
  const today = todayInCopenhagen(at);
  return await untilDecided(async () => {
    const facts = isId(citizenId) ? await readChangeFacts(deps.db, caller, citizenId) : undefined;
    if (!facts) return notFound;
    const { status, controlledOn } = facts;
    const { date, outcome } = control;
    const grantedOn = todayInCopenhagen(facts.grantedAt);
    const ending = control.outcome === 'ends' ? control : undefined;
    const decided = ending?.decisionDate;
    const judged = judgeControl({ status, grantedOn, controlledOn, date, today, decisionDate: decided });
    if (!judged.ok) return judged;
    const recorded = { caller, citizenId, date, outcome, after: controlledOn, at };
    const changed = await onCitizen(deps, citizenId, () =>
      deps.db.transaction(async (transaction) => {
        const controlled = await recordControl(transaction, recorded);
        if (!controlled || !ending) return controlled;
        const decision = { to: 'inactive', reason: ending.reason, decisionDate: decided ?? null } as const;
        const ended = await changeStatus(transaction, { caller, citizenId, ...decision, at });
        // The control holds the row: nothing can have come between. A control alone must never be left behind.
        if (!ended) throw new Error('A frikort was controlled and not ended');
        return ended;
      }),
    );
    return changed && accepted(changed);
  });
}

/** Runs a change of a citizen when it is its turn. */
export const onCitizen = <Outcome>({ db }: Deps, citizenId: string, change: () => Promise<Outcome>) =>
  db.$client.turns.take(`citizen:${citizenId}`, change);

/** How a whole list is looked at, and until when. */
type WholeLook = { seen: Seen; signal: AbortSignal };

/** What happened to a frikort, oldest first, for the year of one of its cards (R25). */
export async function viewCardHistory(
  deps: Deps,
  caller: CaseworkerCaller,
  citizenId: string,
  year: string,
  { seen, signal }: WholeLook,
): Promise<Result<Parts<HistoryRow>, NotFound>> {
  const look = lookAt(deps, caller, citizenId);
  const card = await requireCard(deps, look, year);
  return card.ok ? accepted(readEnrolmentHistory(deps.db, look, seen, { signal })) : card;
}

/** The employments of one card, for a caseworker of the responsible authority or the citizen (R14, R24). */
export async function viewCardEmployments(
  deps: Deps,
  caller: CitizenReader,
  citizenId: string,
  year: string,
  { seen, signal }: WholeLook,
): Promise<Result<Parts<StoredEmployment>, NotFound>> {
  const look = lookAt(deps, caller, citizenId);
  const card = await requireCard(deps, look, year);
  if (!card.ok) return card;
  return accepted(viewEmploymentsOfCard(deps.db, look, card.value, { seen, signal }));
}

/** What the frikort shows, to be handed over (“Vis frikort”); none while it is inactive. */
export async function showCard(
  deps: Deps,
  caller: CitizenReader,
  citizenId: string,
): Promise<Result<ShownCard, NotFound | EnrolmentInactive>> {
  const look = lookAt(deps, caller, citizenId);
  if (!isId(citizenId)) return notFound;
  const card = await readShownCard(deps.db, look);
  if (card) return accepted(card);
  const facts = await readChangeFacts(deps.db, caller, citizenId);
  return facts ? refused({ code: 'enrolment-inactive' }) : notFound;
}

function lookAt(deps: Deps, caller: CitizenReader, citizenId: string): Look {
  return { caller, citizenId, at: deps.clock() };
}

/** The year as a number, if the citizen is there for the caller and has a card in it. */
async function requireCard(deps: Deps, look: Look, year: string): Promise<Result<number, NotFound>> {
  if (!isId(look.citizenId) || !/^[12]\d{3}$/.test(year)) return notFound;
  return (await hasCard(deps.db, look, Number(year))) ? accepted(Number(year)) : notFound;
}
