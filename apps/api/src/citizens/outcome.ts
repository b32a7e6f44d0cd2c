import type { ProblemRefusal } from '@frikort/domain/refusal';
import type { Result } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import type { FairUse } from '../http/fair-use.ts';
import { ProblemError, sendProblem } from '../http/problem.ts';
import type { DrawPool } from '../pdf/draw-pool.ts';
import type { CprRegister } from '../registers/cpr-register.ts';
import type { BudgetDeps } from '../rules/lookup-budget.ts';
import { type CitizenAnswer, citizenForCaseworker, type StoredCitizen } from './citizen.ts';

export type CitizenDeps = {
  db: Database;
  clock: () => Date;
  vault: CprVault;
  register: CprRegister;
};

/** What takes long to answer needs too: whose share of it is used, and where PDFs are drawn. */
export type LongAnswerDeps = Pick<CitizenDeps, 'db' | 'clock'> & { fairUse: FairUse; drawPool: DrawPool };

/** What a search or a grant needs too: naming a number has a budget (R27). */
export type SearchDeps = CitizenDeps & BudgetDeps;

/** What a use case about one citizen gives: the citizen as they are now, or why not. */
export type CitizenOutcome = Result<StoredCitizen, ProblemRefusal>;

/** How often a use case looks again when something changed between judging and storing. */
export const attempts = 4;

/** So many concurrent changes of the same row that we gave up; nothing was stored. */
export function outrun(): never {
  throw new ProblemError({ code: 'unavailable', retryAfterSeconds: 1 });
}

/** Answers a caseworker with the citizen, or with why not. */
export function sendCitizen(
  { vault }: CitizenDeps,
  reply: FastifyReply,
  caller: CaseworkerCaller,
  outcome: CitizenOutcome,
): CitizenAnswer | FastifyReply {
  if (!outcome.ok) return sendProblem(reply, outcome.refusal);
  return citizenForCaseworker(vault, caller, outcome.value);
}
