import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAuthority } from '../../../test/support/certificates.ts';
import { ConfigError } from '../../config-error.ts';
import { createLogger } from '../../http/process-log.ts';
import { certificateCheckOf } from './certificate-check.ts';
import { nemLoginTerms, type Revocation } from './provider-terms.ts';

let folder: string;
let printed: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-authorities-'));
});
beforeEach(() => {
  printed = '';
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const unjudged = ['-----BEGIN CERTIFICATE-----'];

async function check(revocation: Revocation, authoritiesFile?: string) {
  const write = (line: string) => {
    printed += line;
  };
  const deps = { clock: () => new Date('2026-11-21T10:00:00Z'), log: createLogger('warn', { write }) };
  const terms = [nemLoginTerms('metadata.xml', revocation)];
  const { believed } = await certificateCheckOf(authoritiesFile, terms, deps);
  return believed(unjudged, deps.clock());
}

describe('the check of certificates, as the settings decide it', () => {
  it('believes metadata where revocation is off, and says at the start for whom', async () => {
    expect(await check('off')).toEqual(unjudged);
    expect(JSON.parse(printed)).toMatchObject({
      provider: 'nemlogin',
      msg: 'revocation of its certificates is not checked',
    });
  });

  it('believes nothing unjudged where it is on', async () => {
    const file = path.join(folder, 'authorities.pem');
    const { certificate } = await createAuthority('Test OCES');
    await writeFile(file, certificate.toString('pem'));
    expect(await check('crl', file)).toEqual([]);
    expect(printed).toBe('');
  });

  it('stops the start when the authorities cannot be read', async () => {
    const empty = path.join(folder, 'empty.pem');
    await writeFile(empty, '');
    for (const file of [empty, path.join(folder, 'none.pem')]) {
      await expect(check('crl', file)).rejects.toThrow(ConfigError);
    }
  });
});
