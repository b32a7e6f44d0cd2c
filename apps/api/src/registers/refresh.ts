import { setTimeout } from 'node:timers/promises';
import type { StoredCitizen } from '../citizens/citizen.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import type { CprRegister } from './cpr-register.ts';
import { changeNumber, listStale, type Refreshed, storeEntry } from './refresh-store.ts';

export type RefreshDeps = { db: Database; vault: CprVault; register: CprRegister; clock: () => Date };

const hourMs = 3_600_000;

/** An entry older than this is read again when somebody looks at the citizen. */
const staleAfterMs = 24 * hourMs;

/** How long a page waits for the register; what comes later is stored for the next look. */
export const patienceMs = 1_500;

/** How long pages leave the register alone after it has kept one waiting. */
const quietMs = 60_000;

const quietUntil = new WeakMap<CprRegister, number>();

/**
 * The citizen with what the register says now, when the stored entry is older than a day (R21). Shows what is stored
 * when the register does not answer or not in time: a page never fails for it (R16).
 */
export async function freshen(deps: RefreshDeps, citizen: StoredCitizen): Promise<StoredCitizen> {
  const now = deps.clock().getTime();
  const isFresh = now - citizen.registerReadAt.getTime() < staleAfterMs;
  if (isFresh || now < (quietUntil.get(deps.register) ?? 0)) return citizen;
  const refreshing = refreshCitizen(deps, citizen).catch(() => 'failed' as const);
  const patience = new AbortController();
  const outcome = await Promise.race([
    refreshing,
    setTimeout(patienceMs, 'late' as const, { signal: patience.signal }).catch(() => 'late' as const),
  ]);
  patience.abort();
  if (outcome === 'late' || outcome === 'unavailable') quietUntil.set(deps.register, now + quietMs);
  return typeof outcome === 'object' ? outcome : citizen;
}

/**
 * Reads the register's entry of one citizen and stores it: name, protection, status, and the number when it was
 * changed. A death or a changed number flags the citizen and does nothing else (R15, R21).
 * @returns the citizen as they are now; `unavailable` when the register did not answer
 */
async function refreshCitizen(
  { db, vault, register, clock }: RefreshDeps,
  { id, cpr, authorityCode }: Refreshed,
): Promise<StoredCitizen | 'unavailable' | undefined> {
  const number = vault.decrypt(cpr, id);
  const at = clock();
  const answer = await register.lookUp(number, authorityCode);
  if (answer.kind === 'unavailable') return 'unavailable';
  if (answer.kind === 'unknown') return await storeEntry(db, id, { registerStatus: 0 }, at);
  const { currentCpr } = answer.person;
  if (currentCpr !== undefined && currentCpr !== number) {
    const current = await register.lookUp(currentCpr, authorityCode);
    if (current.kind === 'found') {
      const change = { citizenId: id, former: number, current: currentCpr, entry: current.person, at };
      const changed = await changeNumber(db, vault, change);
      // Another was quicker, and what it stored is newer than the entry of the old number.
      if (changed !== 'taken') return changed === 'outdated' ? undefined : changed;
    }
  }
  // A changed number that could not be taken over stays in sight: the register's status of the old one says so.
  return await storeEntry(db, id, answer.person, at);
}

/** How the nightly run goes about it, so that the register serves others too, and whether it is to end early. */
export type RefreshPace = { batchSize: number; pauseMs: number; signal?: AbortSignal };

const ordinaryPace = { batchSize: 20, pauseMs: 1_000 };

/** How many look-ups in a row without an answer end the run. */
const mostUnanswered = 5;

/** The register did not answer, again and again; the run goes on where it stopped when it is begun again. */
export class RegisterSilent extends Error {
  override name = 'RegisterSilent';
}

/**
 * Reads the entry of every citizen with a frikort again that was not read in the last twelve hours, longest ago first.
 * One process at a time does it (`withJobLock`).
 * @returns how many were read, and how many failed by themselves
 * @throws RegisterSilent
 */
export async function refreshAll(
  deps: RefreshDeps,
  pace: Partial<RefreshPace> = {},
): Promise<{ read: number; failed: number }> {
  const { batchSize, pauseMs, signal }: RefreshPace = { ...ordinaryPace, ...pace };
  const readBefore = new Date(deps.clock().getTime() - 12 * hourMs);
  const done = { read: 0, failed: 0 };
  let unanswered = 0;
  let last: { readAt: string; id: string } | undefined;
  for (;;) {
    const batch = await listStale(deps.db, readBefore, last, batchSize);
    for (const citizen of batch) {
      if (signal?.aborted) return done;
      const outcome = await refreshCitizen(deps, citizen).catch(() => 'failed' as const);
      unanswered = outcome === 'unavailable' ? unanswered + 1 : 0;
      if (unanswered >= mostUnanswered) throw new RegisterSilent('The CPR register does not answer');
      if (outcome === 'failed') done.failed += 1;
      else if (outcome !== 'unavailable') done.read += 1;
    }
    last = batch.at(-1);
    if (!last) return done;
    await setTimeout(pauseMs, undefined, { signal }).catch(() => {});
  }
}
