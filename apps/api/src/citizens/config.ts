import { defaultSearchLimits, type LookupLimits } from '@frikort/domain/lookup-budget';
import type { z } from 'zod';
import { whole } from '../setting-forms.ts';

/** The budgets of CPR numbers (R27). */
export const searchEnvironment = {
  CPR_SEARCH_HITS_PER_USER: whole(1, 1_000_000)
    .default(defaultSearchLimits.perUser.hits)
    .describe('CPR numbers an hour that a caseworker may name, of the municipality’s own citizens (R27)'),
  CPR_SEARCH_MISSES_PER_USER: whole(1, 1_000_000)
    .default(defaultSearchLimits.perUser.misses)
    .describe(
      'CPR numbers an hour that a caseworker may name, of everybody else; a grant takes one back (R27)',
    ),
  CPR_SEARCH_HITS_PER_ORGANISATION: whole(1, 1_000_000)
    .default(defaultSearchLimits.perOrganisation.hits)
    .describe('the same for everybody of a municipality together, own citizens'),
  CPR_SEARCH_MISSES_PER_ORGANISATION: whole(1, 1_000_000)
    .default(defaultSearchLimits.perOrganisation.misses)
    .describe('the same for everybody of a municipality together, everybody else'),
};

type SearchSettings = z.output<z.ZodObject<typeof searchEnvironment>>;

export function searchLimitsOf(settings: SearchSettings): LookupLimits {
  return {
    perUser: { hits: settings.CPR_SEARCH_HITS_PER_USER, misses: settings.CPR_SEARCH_MISSES_PER_USER },
    perOrganisation: {
      hits: settings.CPR_SEARCH_HITS_PER_ORGANISATION,
      misses: settings.CPR_SEARCH_MISSES_PER_ORGANISATION,
    },
  };
}
