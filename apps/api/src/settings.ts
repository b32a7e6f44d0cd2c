import { z } from 'zod';
import { logEnvironment } from './audit/config.ts';
import { loginEnvironment } from './auth/config.ts';
import { privilegeEnvironment } from './auth/policy/config.ts';
import { backupEnvironment, restoreEnvironment } from './backup/config.ts';
import { lookupEnvironment } from './cards/config.ts';
import { searchEnvironment } from './citizens/config.ts';
import { keyEnvironment } from './config-keys.ts';
import { databaseEnvironment, migrationEnvironment } from './database/config.ts';
import { effortEnvironment } from './efforts/config.ts';
import { processEnvironment } from './environment.ts';
import { rateEnvironment, serverEnvironment } from './http/config.ts';
import { mailEnvironment } from './mail/config.ts';
import { serviceplatformenEnvironment } from './registers/config.ts';
import { retentionEnvironment } from './retention/config.ts';
import { watchingEnvironment } from './watching/config.ts';
import { webhookEnvironment } from './webhooks/config.ts';

/** An environment variable, as a person reads of it. */
export type Setting = {
  readonly name: string;
  /** What it is; Markdown. */
  readonly about: string;
  /** `required`: nothing starts without it. `optional`: it may be left out. Otherwise what it is without being set. */
  readonly without: 'required' | 'optional' | { readonly value: string };
};

export type SettingGroup = { readonly title: string; readonly settings: readonly Setting[] };

/** Every setting of a system in production, in the order in which somebody sets it up. */
export const settingGroups: readonly SettingGroup[] = [
  group('The process', { ...processEnvironment, ...serverEnvironment }),
  group('The database', { ...databaseEnvironment, ...retentionEnvironment, ...migrationEnvironment }),
  group('The keys of CPR numbers', keyEnvironment),
  group('The log', logEnvironment),
  group('Login', loginEnvironment),
  group('Who may enter as what', privilegeEnvironment),
  group('Efforts', effortEnvironment),
  group('The CPR register', serviceplatformenEnvironment),
  group('Mail', mailEnvironment),
  group('Webhooks', webhookEnvironment),
  group('Backups', { ...backupEnvironment, ...restoreEnvironment }),
  group('Watching it', watchingEnvironment),
  group('Limits', { ...rateEnvironment, ...lookupEnvironment, ...searchEnvironment }),
];

export const settings: readonly Setting[] = settingGroups.flatMap((one) => one.settings);

function group(title: string, variables: Readonly<Record<string, z.ZodType>>): SettingGroup {
  return { title, settings: Object.entries(variables).map(([name, schema]) => settingOf(name, schema)) };
}

function settingOf(name: string, schema: z.ZodType): Setting {
  const about = schema.description;
  if (about === undefined) throw new Error(`The setting ${name} does not say what it is: describe it`);
  const read = asRead(schema);
  if (read instanceof z.ZodDefault) {
    const { defaultValue: value } = read.def;
    return {
      name,
      about,
      without: value === null || typeof value === 'object' ? 'optional' : { value: String(value) },
    };
  }
  return { name, about, without: read instanceof z.ZodOptional ? 'optional' : 'required' };
}

/** What decides whether a variable may be left out: of one whose text is made into something else, the text. */
function asRead(schema: z.ZodType): z.core.$ZodType {
  return schema instanceof z.ZodPipe ? schema.def.in : schema;
}
