import { type SQL, sql } from 'drizzle-orm';
import type { PlacedCaller } from '../auth/caller.ts';

/*
 * Whom and what a caller reaches (R10, R14, R24, R28, R29). Every statement that reads or changes a citizen or an
 * employment for somebody has one of these in its WHERE.
 */

/** Whether a caller reaches the row `citizen` of `citizens`. Twin: `mayReachCitizen`. */
export function reachesCitizen(caller: PlacedCaller): SQL {
  switch (caller.role) {
    case 'caseworker':
    case 'administrator':
      return sql`(citizen.authority_code = ${caller.authority.code} and citizen.anonymised_at is null)`;
    case 'citizen':
      return sql`(citizen.id = ${caller.citizenId}::uuid and citizen.anonymised_at is null)`;
    case 'effort-worker':
    case 'employee':
    case 'operator':
      return sql`false`;
  }
}

/**
 * Whether a caller reaches the row `employment` of `employments`, whose citizen is the row `citizen`; for an employee no
 * such row is needed. Twin: `mayReachEmployment`.
 */
export function reachesEmployment(caller: PlacedCaller): SQL {
  if (caller.role === 'employee') return sql`employment.company_cvr = ${caller.organisation.cvr}`;
  return reachesCitizen(caller);
}
