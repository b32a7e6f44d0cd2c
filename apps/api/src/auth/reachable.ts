import { type SQL, sql } from 'drizzle-orm';
import type { Caller } from './caller.ts';

/**
 * Which citizens and employments a caller may reach (R10, R14, R24), as a condition over the aliases `citizen`
 * and, for an employee, `employment`. Every statement that reads one for somebody has it in its WHERE. The same
 * rule as `mayReachCitizen` and `maySeeEmployment` of the domain. Of an anonymised citizen nothing but a company's own
 * employments is left to reach (R29).
 */
export function reachableBy(caller: Caller): SQL {
  switch (caller.role) {
    case 'employee':
      return sql`employment.company_cvr = ${caller.organisation.cvr}`;
    case 'caseworker':
      return sql`(citizen.authority_code = ${caller.authority.code} and citizen.anonymised_at is null)`;
    case 'citizen':
      return sql`(citizen.id = ${caller.citizenId}::uuid and citizen.anonymised_at is null)`;
    case 'operator':
      return sql`false`;
  }
}
