import { z } from 'zod';
import { logEnvironment } from './audit/config.ts';
import { privilegeEnvironment } from './auth/policy/config.ts';
import { lookupEnvironment } from './cards/config.ts';
import { searchEnvironment } from './citizens/config.ts';
import { sandboxEnvironment } from './clock.ts';
import { keyEnvironment } from './config-keys.ts';
import { databaseEnvironment } from './database/config.ts';
import { effortEnvironment } from './efforts/config.ts';
import { rateEnvironment, serverEnvironment } from './http/config.ts';
import { mailEnvironment, mailHasSender } from './mail/config.ts';
import { retentionEnvironment } from './retention/config.ts';
import { watchingEnvironment } from './watching/config.ts';
import { webhookEnvironment } from './webhooks/config.ts';

/*
 * The environment variables of the process. Each slice declares its own beside itself, in its config.ts, and says in
 * `describe` what each is: infra/PRODUCTION.md's table is made from that, in the groups of settings.ts.
 */

/** What is no slice's. */
export const processEnvironment = {
  FRIKORT_MODE: z
    .enum(['production', 'local'])
    .default('production')
    .describe('`local` allows what is only fit for trying out: http, a CPR register from a file'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe(
      'from which level on lines are logged; alarms and seals are at every one. `silent` not in production',
    ),
};

/** Everything but login and register, which are checked by themselves. */
export const environmentSchema = z
  .object({
    ...processEnvironment,
    ...serverEnvironment,
    ...databaseEnvironment,
    ...retentionEnvironment,
    ...keyEnvironment,
    ...logEnvironment,
    ...mailEnvironment,
    ...webhookEnvironment,
    ...rateEnvironment,
    ...lookupEnvironment,
    ...searchEnvironment,
    ...privilegeEnvironment,
    ...effortEnvironment,
    ...watchingEnvironment,
    ...sandboxEnvironment,
  })
  .refine(mailHasSender, { path: ['MAIL_FROM'] });

export type Environment = z.output<typeof environmentSchema>;
