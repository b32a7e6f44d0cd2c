import { describe, expect, it } from 'vitest';
import { sandboxEnvironment } from './clock.ts';
import { readConfig } from './config.ts';
import { environmentSchema } from './environment.ts';
import { settings } from './settings.ts';

const names = settings.map(({ name }) => name);

describe('the list of settings', () => {
  it('has every variable that a process in production reads, once', () => {
    expect(new Set(names).size).toBe(names.length);
    const production = Object.keys(environmentSchema.shape).filter((name) => !(name in sandboxEnvironment));
    expect(names).toEqual(expect.arrayContaining(production));
  });

  it('says of each what it is, in one line of a table', () => {
    for (const { name, about } of settings) {
      expect(about.length, name).toBeGreaterThan(10);
      expect(about, name).not.toMatch(/[|\n]/);
    }
  });

  it('calls required only what the start misses', () => {
    const required = settings.filter(({ without }) => without === 'required').map(({ name }) => name);
    // Migrations and backups have starts of their own, and what the register needs depends on which it is.
    const here = required.filter(
      (name) => !/^(MIGRATION_DATABASE_URL|BACKUP_.*|CPR_REGISTER_.*)$/.test(name),
    );
    expect(here.length).toBeGreaterThan(10);
    for (const name of here)
      expect(() => readConfig({}), name).toThrow(new RegExp(`^${name} is missing`, 'm'));
  });

  it('is what the start quotes when one is missing', () => {
    expect(() => readConfig({})).toThrow(
      /^PUBLIC_ORIGIN is missing: the address that browsers use, such as `https:/m,
    );
    expect(() => readConfig({})).toThrow(/^SAML_IDP_METADATA is missing: NemLog-in’s metadata/m);
  });

  it('tells a wrong value from a missing one, and never quotes it', () => {
    const wrong = () =>
      readConfig({ PUBLIC_ORIGIN: 'frikort.example', PORT: '99999x', OPERATOR_CVR: '12345' });
    expect(wrong).toThrow(/^PUBLIC_ORIGIN: /m);
    expect(wrong).toThrow(/^PORT: must be a whole number from 1 to 65535$/m);
    expect(wrong).toThrow(/^OPERATOR_CVR: must be 8 digits$/m);
    expect(wrong).not.toThrow(/99999x|frikort\.example$|12345$/m);
  });
});
