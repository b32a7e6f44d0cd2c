import { z } from 'zod';
import { namedKeys } from '../config-keys.ts';
import { whole } from '../setting-forms.ts';
import type { SealKeys } from './seal.ts';

/** How the log is sealed (R26). */
export type SealingConfig = { readonly keys: SealKeys; readonly everyMs: number };

export const logEnvironment = {
  AUDIT_SEAL_KEYS: namedKeys.describe(
    'seal the log (R26), likewise; older ones for as long as their seals are to be checked',
  ),
  AUDIT_SEALING: z
    .enum(['on', 'off'])
    .default('on')
    .describe(
      '`off`: this process does not seal the log; another one, or `frikort audit seal` from a timer, must',
    ),
  AUDIT_SEAL_SECONDS: whole(1, 3600).default(30).describe('how long a row of the log may wait to be sealed'),
};

type LogSettings = z.output<z.ZodObject<typeof logEnvironment>>;

/** `undefined` in a process that leaves sealing to others. */
export function sealingConfigOf(settings: LogSettings): SealingConfig | undefined {
  if (settings.AUDIT_SEALING === 'off') return undefined;
  return { keys: settings.AUDIT_SEAL_KEYS, everyMs: settings.AUDIT_SEAL_SECONDS * 1000 };
}
