import { defaultLookupLimits, type LookupLimits } from '@frikort/domain/lookup-budget';
import type { z } from 'zod';
import { whole } from '../setting-forms.ts';

/** The budgets of card numbers (R27). */
export const lookupEnvironment = {
  LOOKUP_HITS_PER_USER: whole(1, 1_000_000)
    .default(defaultLookupLimits.perUser.hits)
    .describe('card numbers an hour that a user may name and that are there (R27)'),
  LOOKUP_MISSES_PER_USER: whole(1, 1_000_000)
    .default(defaultLookupLimits.perUser.misses)
    .describe('card numbers an hour that a user may name and that are not there (R27)'),
  LOOKUP_HITS_PER_COMPANY: whole(1, 1_000_000)
    .default(defaultLookupLimits.perOrganisation.hits)
    .describe('the same for everybody of a CVR number together, hits'),
  LOOKUP_MISSES_PER_COMPANY: whole(1, 1_000_000)
    .default(defaultLookupLimits.perOrganisation.misses)
    .describe('the same for everybody of a CVR number together, misses'),
  LOOKUP_HITS_PER_VENDOR: whole(1, 1_000_000)
    .default(defaultLookupLimits.perVendor.hits)
    .describe('the same for a vendor’s systems, for all companies together, hits'),
  LOOKUP_MISSES_PER_VENDOR: whole(1, 1_000_000)
    .default(defaultLookupLimits.perVendor.misses)
    .describe('the same for a vendor’s systems, for all companies together, misses'),
  LOOKUP_MISSES_PER_NETWORK: whole(1, 1_000_000)
    .default(defaultLookupLimits.perNetwork.misses)
    .describe(
      'the same for everybody who calls from one network, whatever their CVR numbers; needs `TRUST_PROXY`',
    ),
};

type LookupSettings = z.output<z.ZodObject<typeof lookupEnvironment>>;

export function lookupLimitsOf(settings: LookupSettings): LookupLimits {
  return {
    perUser: { hits: settings.LOOKUP_HITS_PER_USER, misses: settings.LOOKUP_MISSES_PER_USER },
    perOrganisation: { hits: settings.LOOKUP_HITS_PER_COMPANY, misses: settings.LOOKUP_MISSES_PER_COMPANY },
    perVendor: { hits: settings.LOOKUP_HITS_PER_VENDOR, misses: settings.LOOKUP_MISSES_PER_VENDOR },
    perNetwork: { misses: settings.LOOKUP_MISSES_PER_NETWORK },
  };
}
