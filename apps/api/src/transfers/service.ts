import { createHash } from 'node:crypto';
import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import type { RecordedChange } from '@frikort/domain/history';
import type { Plain, TooManyRequests } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { readSearchQuery } from '@frikort/domain/search';
import {
  decides,
  directionOf,
  judgeDecision,
  judgeOffer,
  judgeRequest,
  judgeTaking,
  type TransferKind,
  transferOpenUntil,
} from '@frikort/domain/transfer';
import type { TransferInput } from '@frikort/domain/transfer-schemas';
import { v7 as uuidv7 } from 'uuid';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { authorityOf } from '../authorities/authority.ts';
import type { SearchDeps } from '../citizens/citizen-deps.ts';
import { countNamed, findNamed, isThere } from '../citizens/named-enrolment.ts';
import { isId } from '../http/answer-schemas.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import type { ProblemOf } from '../http/problem.ts';
import { createOnce, unlessOutrun, untilDecided } from '../http/use-case.ts';
import { acceptTransfer, endTransfer, readTransferFacts, type StoredFacts } from './decide-store.ts';
import { openTransfer, readHasCaseworkers, readIsPending } from './open-store.ts';
import { findTransfer, viewTransfer } from './read-store.ts';
import type { StoredTransfer } from './transfer.ts';

export type TransferDeps = SearchDeps;

const notFound = refused({ code: 'not-found' });

type OpeningRefusal =
  | ProblemOf<
      | 'authority-without-caseworkers'
      | 'card-number-unknown'
      | 'not-enrolled'
      | 'not-found'
      | 'search-input-invalid'
      | 'transfer-pending'
      | 'transfer-to-oneself'
    >
  | TooManyRequests;

/** Whom a transfer is to be of, and who decides it. */
type Wanted = { kind: TransferKind; citizenId: string; decider: string };

/** Opens a transfer (R19), once for each claim. `counted`: a number that a request names has been counted (R27). */
export async function createTransfer(
  deps: TransferDeps,
  caller: CaseworkerCaller,
  input: TransferInput,
  claim: IdempotencyClaim,
  counted: () => void,
) {
  const { db, clock } = deps;
  const at = clock();
  const today = todayInCopenhagen(at);
  const look = { caller, today, at };
  // What a round has named is counted once, however often it is looked again.
  const judge = judgeOpening(deps, caller, input, today, counted);
  return await createOnce({
    db,
    claim: blindClaim(deps, input, claim),
    at,
    read: (id) => viewTransfer(db, look, id),
    store: async (): Promise<Result<StoredTransfer, OpeningRefusal> | undefined> => {
      const wanted = await judge();
      if (!wanted.ok) return wanted;
      const { reason } = input;
      const id = uuidv7();
      const opening = { id, caller, ...wanted.value, reason, today, at };
      const openUntil = transferOpenUntil(today);
      const blind = blindClaim(deps, input, claim);
      const stored = await unlessOutrun(
        () =>
          onCitizen(deps, wanted.value.citizenId, () =>
            openTransfer(db, { ...opening, openUntil, claim: blind }),
          ),
        ['transfers_one_open'],
      );
      const made = stored ? await findTransfer(db, look, id) : undefined;
      return made && accepted(made);
    },
    refuse: async (why) => why,
  });
}

/** Judges an offer or a request by what is stored; a number that a request names is counted the first time. */
function judgeOpening(
  deps: TransferDeps,
  caller: CaseworkerCaller,
  { citizenId = '', toAuthority = '', query }: TransferInput,
  today: CalendarDate,
  counted: () => void,
): () => Promise<Result<Wanted, OpeningRefusal>> {
  if (query === undefined) return () => judgeOffered(deps, caller, { citizenId, toAuthority, today });
  let spent: Promise<TooManyRequests | undefined> | undefined;
  return async () => {
    const read = readSearchQuery(query);
    if (!read.ok) return read;
    const existing = await findNamed(deps, read.value);
    spent ??= countNamed(deps, caller, read.value, existing);
    const tooMany = await spent;
    counted();
    if (tooMany) return refused(tooMany);
    if (!existing && read.value.kind === 'card-number') return refused({ code: 'card-number-unknown' });
    const judged = judgeRequest({
      callerAuthority: caller.authority.code,
      responsibleAuthority: existing?.authorityCode ?? null,
      isPending: existing !== undefined && (await readIsPending(deps.db, existing.citizenId, today)),
    });
    if (!judged.ok) return judged;
    if (!existing) return refused({ code: 'not-enrolled' });
    return accepted({ kind: 'request', citizenId: existing.citizenId, decider: judged.value.ask });
  };
}

type Offered = { citizenId: string; toAuthority: string; today: CalendarDate };

async function judgeOffered(
  deps: TransferDeps,
  caller: CaseworkerCaller,
  { citizenId, toAuthority, today }: Offered,
): Promise<Result<Wanted, OpeningRefusal>> {
  if (!(await isThere(deps, caller, citizenId))) return notFound;
  const { db } = deps;
  const judged = judgeOffer({
    callerAuthority: caller.authority.code,
    toAuthority,
    hasCaseworkers: await readHasCaseworkers(db, toAuthority),
    isPending: await readIsPending(db, citizenId, today),
  });
  return judged.ok ? accepted({ kind: 'offer', citizenId, decider: toAuthority }) : judged;
}

/** The claim with a hash in which a CPR number stands as a keyed index, as a grant's does. */
function blindClaim(
  { vault }: TransferDeps,
  input: TransferInput,
  claim: IdempotencyClaim,
): IdempotencyClaim {
  const read = readSearchQuery(input.query ?? '');
  if (!read.ok || read.value.kind !== 'cpr') return claim;
  const bodyHash = createHash('sha256')
    .update(vault.auditSubject(read.value.cpr))
    .update(JSON.stringify([input.reason]))
    .digest();
  return { ...claim, bodyHash };
}

/** What somebody decides: `assign` when who accepts takes the citizen. */
export type Decision =
  | { kind: 'accepted'; assign: boolean }
  | { kind: 'refused'; reason: string }
  | { kind: 'withdrawn' };

/** Accepts, refuses or withdraws a transfer (R19). Of two decisions at once one is taken. */
export async function decideTransfer(
  deps: TransferDeps,
  caller: CaseworkerCaller,
  id: string,
  decision: Decision,
) {
  const { db, clock } = deps;
  const at = clock();
  const today = todayInCopenhagen(at);
  const look = { caller, today, at };
  return await untilDecided(async () => {
    const facts = isId(id) ? await readTransferFacts(db, id) : undefined;
    if (!facts || decides(facts, decision.kind) !== caller.authority.code) return notFound;
    const judged = judgeDecision(facts, today);
    if (!judged.ok) return judged;
    const taking = decision.kind === 'accepted' && decision.assign ? judgeTaking(facts) : judged;
    if (!taking.ok) return taking;
    const isDone = await unlessOutrun(() =>
      onCitizen(deps, facts.citizenId, () => storeDecision(deps, { ...look, id }, facts, decision)),
    );
    const decided = isDone ? await findTransfer(db, look, id) : undefined;
    return decided && accepted(decided);
  });
}

type Deciding = { id: string; caller: CaseworkerCaller; today: CalendarDate; at: Date };

async function storeDecision(
  { db }: TransferDeps,
  deciding: Deciding,
  facts: StoredFacts,
  decision: Decision,
): Promise<boolean> {
  if (decision.kind === 'withdrawn') return await endTransfer(db, deciding, null);
  if (decision.kind === 'refused') return await endTransfer(db, deciding, decision.reason);
  const { from, to } = directionOf(facts);
  const changes: RecordedChange[] = [
    { field: 'authority', from: authorityOf(from).name, to: authorityOf(to).name },
    { field: 'reason', from: null, to: facts.reason },
    ...(decision.assign
      ? [{ field: 'assignedCaseworker' as const, from: null, to: deciding.caller.name }]
      : []),
  ];
  return await acceptTransfer(db, { ...deciding, from, to, takes: decision.assign, changes });
}

/** Runs a change of a citizen when it is its turn. */
const onCitizen = <Outcome>({ db }: TransferDeps, citizenId: string, change: () => Promise<Outcome>) =>
  db.$client.turns.take(`citizen:${citizenId}`, change);

/** One transfer of the caller's municipality. */
export async function readTransfer(
  { db, clock }: TransferDeps,
  caller: CaseworkerCaller,
  id: string,
): Promise<Result<StoredTransfer, Plain<'not-found'>>> {
  const at = clock();
  const look = { caller, today: todayInCopenhagen(at), at };
  const found = isId(id) ? await viewTransfer(db, look, id) : undefined;
  return found ? accepted(found) : notFound;
}
