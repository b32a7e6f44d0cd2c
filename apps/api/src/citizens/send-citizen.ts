import type { Result } from '@frikort/domain/result';
import type { FastifyReply } from 'fastify';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { type CodesOf, type ProblemOf, sendProblem } from '../http/problem.ts';
import { type CitizenAnswer, citizenForCaseworker, type StoredCitizen } from './citizen.ts';
import type { CitizenDeps } from './citizen-deps.ts';

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
