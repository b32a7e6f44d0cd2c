import { accepted, refused } from '@frikort/domain/result';
import type { CitizenCaller } from '../auth/caller.ts';
import type { CitizenDeps, CitizenOutcome } from '../citizens/outcome.ts';
import { readCitizen } from '../citizens/read-store.ts';

export type MeDeps = Pick<CitizenDeps, 'db' | 'clock' | 'vault'>;

/** The citizen about themselves (R24). */
export async function viewMe(deps: MeDeps, caller: CitizenCaller): Promise<CitizenOutcome> {
  const look = { caller, citizenId: caller.citizenId, at: deps.clock() };
  const citizen = await readCitizen(deps.db, look, 'own-data-viewed');
  return citizen ? accepted(citizen) : refused({ code: 'not-found' });
}
