import { describe, expect, it } from 'vitest';
import { authEnvironment } from './config.ts';

const complete = {
  SAML_SP_ENTITY_ID: 'https://saml.frikort.example',
  SAML_SP_KEY_FILE: 'sp.key.pem',
  SAML_SP_CERTIFICATE_FILE: 'sp.certificate.pem',
  SAML_IDP_METADATA: 'metadata.xml',
  SAML_IDP_REVOCATION: 'off',
  SAML_CONTACT_COMPANY: 'Frikortdriften',
  SAML_CONTACT_EMAIL: 'drift@frikort.example',
  LOGIN_MESSAGE_KEYS: `m1:${Buffer.alloc(32, 'm').toString('base64')}`,
  ACCESS_TOKEN_KEYS: `t1:${Buffer.alloc(32, 't').toString('base64')}`,
  LOGIN_COOKIE_KEY: Buffer.alloc(32, 'k').toString('base64'),
};

describe('the settings of login', () => {
  it('are read when complete', () => {
    const config = authEnvironment.parse(complete);
    expect(config.loginCookieKey).toHaveLength(32);
    expect(config.saml.otherKeys).toBeUndefined();
  });

  it.each(Object.keys(complete))('have no default for %s', (name) => {
    expect(authEnvironment.safeParse({ ...complete, [name]: undefined }).success).toBe(false);
  });

  it('refuse a key for the login cookie below 32 bytes', () => {
    const LOGIN_COOKIE_KEY = Buffer.alloc(31, 'k').toString('base64');
    expect(authEnvironment.safeParse({ ...complete, LOGIN_COOKIE_KEY }).success).toBe(false);
  });

  it('check revocation with authorities, or not at all', () => {
    const crl = { ...complete, SAML_IDP_REVOCATION: 'crl' };
    expect(authEnvironment.safeParse(crl).success).toBe(false);
    const SAML_IDP_CA_FILE = 'oces.pem';
    expect(authEnvironment.parse({ ...crl, SAML_IDP_CA_FILE }).saml.authoritiesFile).toBe('oces.pem');
    expect(authEnvironment.safeParse({ ...complete, SAML_IDP_CA_FILE }).success).toBe(false);
    expect(authEnvironment.parse(complete).saml).toMatchObject({
      revocation: 'off',
      authoritiesFile: undefined,
    });
  });

  it('take metadata from a file or an https address, not from one that anybody on the way could change', () => {
    const from = (SAML_IDP_METADATA: string) =>
      authEnvironment.safeParse({ ...complete, SAML_IDP_METADATA }).success;
    expect([from('https://idp.example/metadata'), from('http://idp.example/metadata')]).toEqual([
      true,
      false,
    ]);
  });

  it('know no further identity providers unless a file names them, and refuse a file that is wrong', () => {
    expect(authEnvironment.parse(complete).saml.furtherProviders).toEqual([]);
    const wrong = authEnvironment.safeParse({ ...complete, SAML_FURTHER_IDPS_FILE: 'nowhere.json' });
    expect(wrong.error?.issues).toMatchObject([
      { path: ['SAML_FURTHER_IDPS_FILE'], message: 'cannot be read as JSON' },
    ]);
  });

  it('take a second key pair only whole', () => {
    const half = { ...complete, SAML_SP_OTHER_KEY_FILE: 'next.key.pem' };
    expect(authEnvironment.safeParse(half).success).toBe(false);
    const whole = { ...half, SAML_SP_OTHER_CERTIFICATE_FILE: 'next.certificate.pem' };
    expect(authEnvironment.parse(whole).saml.otherKeys?.keyFile).toBe('next.key.pem');
  });
});
