import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { databaseUrl } from '../setting-forms.ts';
import { readRecipient } from './encrypted-stream.ts';

/** What `frikort backup` and `frikort restore` are told; the API is given none of it. */
export const backupEnvironment = {
  BACKUP_DATABASE_URL: databaseUrl.describe(
    'a login that may replicate, a member of `frikort_backup` and nothing more, for `frikort backup` and `frikort restore` alone',
  ),
  BACKUP_FOLDER: z
    .string()
    .describe(
      'where backups are kept, encrypted: another machine’s disk, which the database’s people cannot empty',
    ),
  BACKUP_RECIPIENT: z
    .string()
    .transform((text, context): KeyObject => {
      try {
        return readRecipient(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'must be a key that `frikort backup keys` printed' });
        return z.NEVER;
      }
    })
    .describe('the public key that backups are encrypted to: `frikort backup keys` makes one'),
  BACKUP_PROGRAMS: z
    .string()
    .describe('the folder with `pg_basebackup` and `pg_ctl`, such as `/usr/lib/postgresql/18/bin`'),
};

/** What only restoring is told, so that whoever makes backups cannot read them. */
export const restoreEnvironment = {
  BACKUP_IDENTITY_FILE: z
    .string()
    .describe('the file with the key that reads backups, for `frikort restore` alone; kept apart from them'),
};
