import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { currentConsentText } from '@frikort/domain/consent';
import type { Cpr } from '@frikort/domain/cpr';
import { type GrantWarning, judgeExistingEnrolment, judgeRegisterEntry } from '@frikort/domain/enrolment';
import { present } from '@frikort/domain/present';
import type { GrantBlockedByRegister, SearchInputInvalid, TooManyRequests } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { readSearchQuery } from '@frikort/domain/search';
import { recordAct } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { ProblemOf } from '../http/problem.ts';
import type { RegisterPerson } from '../registers/cpr-register.ts';
import { freshen } from '../registers/refresh.ts';
import type { StoredCitizen } from './citizen.ts';
import type { SearchDeps } from './citizen-deps.ts';
import { type ExistingEnrolment, readYearsCovered } from './grant-store.ts';
import { countNamed, findNamed } from './named-enrolment.ts';
import { readCitizen } from './read-store.ts';

/** A citizen that has no frikort: what the caseworker sees before granting one (R13, R20, R21). */
export type NotEnrolled = {
  cpr: Cpr;
  name: string;
  nameProtected: boolean;
  consentText: typeof currentConsentText;
  warnings: readonly GrantWarning[];
  /** Why none can be granted. */
  blocked?: Omit<GrantBlockedByRegister, 'code'>;
  /** The cards that a grant would make. */
  years: { year: number; allowanceOere: number }[];
};

/** What a search finds. */
export type Found = { enrolled: true; citizen: StoredCitizen } | ({ enrolled: false } & NotEnrolled);

type SearchRefusal = ProblemOf<
  'card-number-unknown' | 'citizen-of-other-authority' | 'cpr-unknown' | 'register-unavailable'
>;

/**
 * Finds a citizen by CPR number or card number (R14, R16). Whoever has a frikort is found without the register.
 * Every search is counted and logged, also one without a hit.
 */
export async function searchCitizen(
  deps: SearchDeps,
  caller: CaseworkerCaller,
  text: string,
): Promise<Result<Found, SearchInputInvalid | TooManyRequests | SearchRefusal>> {
  const search = { deps, caller, at: deps.clock() };
  const query = readSearchQuery(text);
  if (!query.ok) return query;
  const existing = await findNamed(deps, query.value);
  const spent = await countNamed(deps, caller, query.value, existing);
  if (spent) return refused(spent);
  if (existing) return await showEnrolled(search, existing);
  if (query.value.kind === 'cpr') return await askRegister(search, query.value.cpr);
  return refused({ code: 'card-number-unknown' });
}

type Search = { deps: SearchDeps; caller: CaseworkerCaller; at: Date };

/** Shows the citizen to the responsible authority; any other learns that there is another, and nothing else (R14). */
async function showEnrolled(
  search: Search,
  existing: ExistingEnrolment,
): Promise<Result<Found, SearchRefusal>> {
  const { deps, caller, at } = search;
  const look = { caller, citizenId: existing.citizenId, at };
  const citizen = await readCitizen(deps.db, look, 'citizen-searched');
  if (citizen) return accepted({ enrolled: true, citizen: await freshen(deps, citizen) });
  const judged = judgeExistingEnrolment(existing.authorityCode, caller.authority.code);
  // Refused as another's; or moved away from the caller between the two statements, which comes to the same.
  return judged.ok || judged.refusal.code === 'already-enrolled'
    ? refused({ code: 'citizen-of-other-authority' })
    : refused(judged.refusal);
}

async function askRegister(search: Search, cpr: Cpr): Promise<Result<Found, SearchRefusal>> {
  const { deps, caller, at } = search;
  const subject = deps.vault.auditSubject(cpr);
  const answer = await deps.register.lookUp(cpr, caller.authority.code);
  if (answer.kind === 'unavailable') return refused({ code: 'register-unavailable' });
  if (answer.kind === 'unknown') return refused({ code: 'cpr-unknown' });
  await recordAct(deps.db, { caller, action: 'citizen-searched', at }, subject);
  return accepted({ enrolled: false, ...(await describeNotEnrolled(search, cpr, answer.person)) });
}

async function describeNotEnrolled(
  { deps, at }: Search,
  cpr: Cpr,
  person: RegisterPerson,
): Promise<NotEnrolled> {
  const today = todayInCopenhagen(at);
  const entry = judgeRegisterEntry({ ...person, cpr, today });
  return {
    cpr,
    name: person.name,
    nameProtected: person.nameProtected,
    consentText: currentConsentText,
    warnings: entry.ok ? entry.value.warnings : [],
    ...(entry.ok ? {} : { blocked: withoutCode(entry.refusal) }),
    years: await readYearsCovered(deps.db, yearOf(today), at),
  };
}

function withoutCode({
  registerStatus,
  currentCpr,
}: GrantBlockedByRegister): NotEnrolled['blocked'] & object {
  return { registerStatus, ...present({ currentCpr }) };
}
