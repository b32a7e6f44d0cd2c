import type { Result } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import type { FairUse } from '../http/fair-use.ts';
import { type CodesOf, type ProblemOf, sendProblem } from '../http/problem.ts';
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

/** Answers a caseworker with the citizen, or with why not. */
export function sendCitizen<Reply extends FastifyReply>(
  { vault }: CitizenDeps,
  reply: Reply,
  caller: CaseworkerCaller,
  outcome: Result<StoredCitizen, ProblemOf<CodesOf<Reply>>>,
): CitizenAnswer | FastifyReply {
  if (!outcome.ok) return sendProblem(reply, outcome.refusal);
  return citizenForCaseworker(vault, caller, outcome.value);
}
