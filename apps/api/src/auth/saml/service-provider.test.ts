import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateKeyPair } from '@frikort/test-nemlogin/key-pair';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../../../test/support/sf1520.ts';
import { ConfigError } from '../../config-error.ts';
import type { AuthConfig } from '../config.ts';
import { loadServiceProvider } from './service-provider.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-sp-'));
  const local = await generateKeyPair('Socialt Frikort, local');
  const elliptic = await (await createAuthority('An authority')).issue();
  const rsa = (keySize: 1024 | 2048) => generate([{ name: 'commonName', value: 'Frikort' }], { keySize });
  const [own, weak] = [await rsa(2048), await rsa(1024)];
  const texts = {
    'local.key': local.privateKey,
    'local.crt': local.certificate,
    'own.key': own.private,
    'own.crt': own.cert,
    'weak.key': weak.private,
    'weak.crt': weak.cert,
    'elliptic.key': elliptic.key,
    'elliptic.crt': elliptic.cert,
    'garbage.pem': '-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----\n',
  };
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(path.join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

type Pair = readonly [key: string, certificate: string];

const filesOf = ([key, certificate]: Pair) => ({
  keyFile: path.join(folder, key),
  certificateFile: path.join(folder, certificate),
});

type Special = { production?: boolean; other?: Pair };

function load(own: Pair, { production = true, other }: Special = {}) {
  const saml: AuthConfig['saml'] = {
    entityId: 'https://saml.frikort.example',
    keys: filesOf(own),
    otherKeys: other && filesOf(other),

    identityProviderMetadata: 'metadata.xml',
    revocation: 'off',
    furtherProviders: [],
    contact: { company: 'Frikortdriften', email: 'drift@frikort.example' },
  };
  const config = {
    saml,
    loginCookieKey: Buffer.alloc(32),
    messageKeys: [{ id: 'm1', key: Buffer.alloc(32) }] as const,
    tokenKeys: [{ id: 't1', key: Buffer.alloc(32) }] as const,
  };
  return loadServiceProvider(config, { publicOrigin: 'https://frikort.example', production });
}

describe('our key pair', () => {
  it('is taken when key and certificate fit', async () => {
    const us = await load(['own.key', 'own.crt']);
    expect(us.acsUrl).toBe('https://frikort.example/auth/acs');
  });

  it.each<[string, Pair, string]>([
    ['a file that is not there', ['none.key', 'own.crt'], 'SAML_SP_KEY_FILE: the file cannot be read'],
    ['a key that is garbage', ['garbage.pem', 'own.crt'], 'SAML_SP_KEY_FILE: holds no key'],
    [
      'a certificate that is garbage',
      ['own.key', 'garbage.pem'],
      'SAML_SP_CERTIFICATE_FILE: holds no certificate',
    ],
    [
      'a key of another certificate',
      ['local.key', 'own.crt'],
      'SAML_SP_KEY_FILE: is not the key of SAML_SP_CERTIFICATE_FILE',
    ],
    [
      'a key that nobody can encrypt for',
      ['elliptic.key', 'elliptic.crt'],
      'SAML_SP_CERTIFICATE_FILE: must be of an RSA key',
    ],
    [
      'a key that is too short',
      ['weak.key', 'weak.crt'],
      'SAML_SP_CERTIFICATE_FILE: must be of an RSA key of 2048 bits',
    ],
  ])('%s stops the start, in plain words', async (_what, keys, words) => {
    for (const production of [true, false]) {
      const start = load(keys, { production });
      await expect(start).rejects.toThrow(ConfigError);
      await expect(start).rejects.toThrow(words);
    }
  });

  it('is held to the same when it is the next or the former one', async () => {
    await expect(load(['own.key', 'own.crt'], { other: ['garbage.pem', 'own.crt'] })).rejects.toThrow(
      'SAML_SP_OTHER_KEY_FILE: holds no key',
    );
  });

  it('of a local system is refused in production, and nowhere else', async () => {
    const local: Pair = ['local.key', 'local.crt'];
    await expect(load(local)).rejects.toThrow("SAML_SP_CERTIFICATE_FILE: is a local system's");
    expect((await load(local, { production: false })).keys.certificate).toContain('BEGIN CERTIFICATE');
  });
});
