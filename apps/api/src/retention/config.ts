import { defaultRetentionYears } from '@frikort/domain/retention';
import type { z } from 'zod';
import { databaseUrl, whole } from '../setting-forms.ts';

/** Retention in a process of the API (R29). */
export type RetentionConfig = { readonly keeperDatabaseUrl: string; readonly years: number };

export const retentionEnvironment = {
  KEEPER_DATABASE_URL: databaseUrl
    .optional()
    .describe(
      'the login of retention, a member of `frikort_keeper` and nothing more; with it this process retains nightly (R29)',
    ),
  RETENTION_YEARS: whole(1, 50)
    .default(defaultRetentionYears)
    .describe('whole calendar years without a frikort in use before a citizen is anonymised (R29)'),
};

export type RetentionSettings = z.output<z.ZodObject<typeof retentionEnvironment>>;

/** `undefined` in a process that retains nothing. */
export function retentionConfigOf(settings: RetentionSettings): RetentionConfig | undefined {
  const { KEEPER_DATABASE_URL: keeperDatabaseUrl, RETENTION_YEARS: years } = settings;
  return keeperDatabaseUrl ? { keeperDatabaseUrl, years } : undefined;
}
