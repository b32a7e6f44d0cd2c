import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { ConfigError } from './config-error.ts';

const key = () => randomBytes(32).toString('base64');

const counting = Array.from({ length: 32 }, (_, place) => place * 3);

const production = {
  PUBLIC_ORIGIN: 'https://frikort.example',
  DATABASE_URL: 'postgres://frikort_api@db/frikort',
  CPR_ENCRYPTION_KEYS: `e1:${key()}`,
  CPR_INDEX_KEYS: `i1:${key()}`,
  CPR_SUBJECT_KEY: `s1:${key()}`,
  AUDIT_SEAL_KEYS: `a1:${key()}`,
  SAML_SP_ENTITY_ID: 'https://saml.frikort.example',
  SAML_SP_KEY_FILE: 'sp.key',
  SAML_SP_CERTIFICATE_FILE: 'sp.crt',
  SAML_IDP_METADATA: 'https://idp.example/metadata',
  SAML_IDP_REVOCATION: 'off',
  SAML_CONTACT_COMPANY: 'Frikortdriften',
  SAML_CONTACT_EMAIL: 'drift@frikort.example',
  LOGIN_COOKIE_KEY: key(),
  LOGIN_MESSAGE_KEYS: `m1:${key()}`,
  ACCESS_TOKEN_KEYS: `t1:${key()}`,
  WEBHOOK_SECRET_KEYS: `w1:${key()}`,
  PRIVILEGE_CASEWORKER: 'http://frikort.example/roles/caseworker/1',
  PRIVILEGE_ADMINISTRATOR: 'http://frikort.example/roles/administrator/1',
  PRIVILEGE_OPERATOR: 'http://frikort.example/roles/operator/1',
  OPERATOR_CVR: '99100029',
  CPR_REGISTER: 'serviceplatformen',
  CPR_REGISTER_ENDPOINT: 'https://register.example/service/CPR/PersonBaseDataExtended/4',
  CPR_REGISTER_CERTIFICATE_FILE: 'register.crt',
  CPR_REGISTER_KEY_FILE: 'register.key',
  CPR_REGISTER_SERVICE_AGREEMENT_UUID: 'A0000000-0000-4000-8000-000000000001',
  CPR_REGISTER_USER_SYSTEM_UUID: 'a0000000-0000-4000-8000-000000000002',
  CPR_REGISTER_USER_UUID: 'a0000000-0000-4000-8000-000000000003',
  CPR_REGISTER_AUTHORITY_CVR: '99100029',
  SMTP_URL: 'smtps://frikort:geheim@mail.example',
  MAIL_FROM: 'noreply@frikort.example',
};

const messageOf = (environment: Record<string, string | undefined>): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

describe('the settings', () => {
  it('are production unless something else is said, with the budget of R27', () => {
    const config = readConfig(production);
    expect(config.mode).toBe('production');
    expect(config.lookupLimits).toEqual({
      perUser: { hits: 120, misses: 20 },
      perOrganisation: { hits: 600, misses: 60 },
      perVendor: { hits: 12_000, misses: 240 },
      perNetwork: { misses: 120 },
    });
    expect(config.searchLimits).toEqual({
      perUser: { hits: 120, misses: 30 },
      perOrganisation: { hits: 1200, misses: 300 },
    });
  });

  it.each(Object.keys(production))('have no default for %s', (name) => {
    expect(messageOf({ ...production, [name]: undefined })).toContain(name);
  });

  it.each([
    ['an address without https', { PUBLIC_ORIGIN: 'http://frikort.example' }, 'PUBLIC_ORIGIN'],
    ['a process that says nothing', { LOG_LEVEL: 'silent' }, 'LOG_LEVEL'],
    ['a register from a file', { CPR_REGISTER: 'file', CPR_REGISTER_FILE: 'people.json' }, 'CPR_REGISTER'],
    [
      'a register without TLS',
      { CPR_REGISTER_ENDPOINT: 'http://register.example/' },
      'CPR_REGISTER_ENDPOINT',
    ],
    ['a key of zeros', { CPR_INDEX_KEYS: `i1:${Buffer.alloc(32).toString('base64')}` }, 'CPR_INDEX_KEYS'],
    ['one key for two purposes', { CPR_INDEX_KEYS: production.CPR_ENCRYPTION_KEYS }, 'CPR_ENCRYPTION_KEYS'],
    ['one key for the index and the log', { CPR_SUBJECT_KEY: production.CPR_INDEX_KEYS }, 'CPR_SUBJECT_KEY'],
    [
      'a former key for another purpose',
      { CPR_INDEX_KEYS: `i2:${key()},${production.CPR_SUBJECT_KEY}` },
      'CPR_INDEX',
    ],
    [
      'a key of bytes that count up',
      { CPR_SUBJECT_KEY: `s1:${Buffer.from(counting).toString('base64')}` },
      'not random',
    ],
    [
      'a passphrase for a key',
      { CPR_SUBJECT_KEY: `s1:${btoa('Correct-Horse-Battery-Staple-42!')}` },
      'not random',
    ],
    ["a local system's key", { CPR_ENCRYPTION_KEYS: `local-1:${key()}` }, 'local'],
    ["a local system's key among the former", { CPR_INDEX_KEYS: `i1:${key()},local-1:${key()}` }, 'local'],
    [
      'one key for logins and CPR numbers',
      { LOGIN_COOKIE_KEY: production.CPR_INDEX_KEYS.slice(3) },
      'LOGIN_COOKIE',
    ],
    [
      'one key for messages and seals',
      { LOGIN_MESSAGE_KEYS: production.AUDIT_SEAL_KEYS },
      'LOGIN_MESSAGE_KEYS',
    ],
    [
      "a local system's login key",
      { LOGIN_COOKIE_KEY: btoa(`local-${String.fromCharCode(...randomBytes(48))}`) },
      'local',
    ],
    [
      'the same database login for retention',
      { KEEPER_DATABASE_URL: production.DATABASE_URL },
      'KEEPER_DATABASE_URL',
    ],
    ['two keys of one name', { CPR_INDEX_KEYS: `i1:${key()},i1:${key()}` }, 'one name'],
    ['a clock that can be moved', { SANDBOX_CLOCK_FILE: 'clock.json' }, 'SANDBOX_CLOCK_FILE'],
    ['a mail server by http', { SMTP_URL: 'http://mail.example' }, 'SMTP_URL'],
    [
      'a mail server that believes anybody',
      { SMTP_URL: 'smtps://mail.example/?tls.rejectUnauthorized=false' },
      'SMTP_URL',
    ],
    ['a sender that is no address', { MAIL_FROM: 'Frikort <noreply@frikort.example>' }, 'MAIL_FROM'],
    ['a second key for the log', { CPR_SUBJECT_KEY: `s1:${key()},s2:${key()}` }, 'CPR_SUBJECT_KEY'],
    ['a login key of zeros', { LOGIN_COOKIE_KEY: Buffer.alloc(32).toString('base64') }, 'LOGIN_COOKIE_KEY'],
    ['a short key', { CPR_INDEX_KEYS: 'i1:c2hvcnQ=' }, 'CPR_INDEX_KEYS'],
  ])('refuse %s in production', (_what, wrong, name) => {
    expect(messageOf({ ...production, ...wrong })).toContain(name);
  });

  it('send no mail when that is decided, and then need no sender', () => {
    expect(readConfig({ ...production, SMTP_URL: 'off', MAIL_FROM: undefined }).mail).toBeUndefined();
    expect(readConfig(production).mail).toMatchObject({ from: 'noreply@frikort.example' });
  });

  it('are refused without any value in the message', () => {
    const message = messageOf({
      ...production,
      CPR_ENCRYPTION_KEYS: 'e1:geheim',
      DATABASE_URL: 'mysql://geheim',
    });
    expect(message).not.toContain('geheim');
  });
});
