import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateKeyPair } from '@frikort/test-nemlogin/key-pair';
import { identityProviderMetadata } from '@frikort/test-nemlogin/metadata';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createAuthority } from '../../../test/support/sf1520.ts';
import { ConfigError } from '../../config-error.ts';
import type { WatchDeps } from './identity-provider-source.ts';
import { chooseProvider, watchIdentityProviders } from './identity-providers.ts';
import { nemLoginTerms, type ProviderTerms } from './provider-terms.ts';

let folder: string;
let certificate: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-providers-'));
  ({ certificate } = await generateKeyPair('A provider of a test'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file with the metadata of a provider of that name. */
async function metadata(name: string): Promise<string> {
  const file = path.join(folder, `${name}-${crypto.randomUUID()}.xml`);
  await writeFile(file, identityProviderMetadata(`https://${name}.example`, certificate));
  return file;
}

const aalborg = async (special: Partial<ProviderTerms> = {}): Promise<ProviderTerms> => ({
  id: 'aalborg',
  entrances: ['caseworker'],
  cvrs: ['29189420'],
  revocation: 'off',
  nameAt: () => ({ da: 'Aalborg Kommunes login', en: 'Login of the municipality of Aalborg' }),
  metadata: await metadata('aalborg'),
  ...special,
});
const nemLogin = async () => nemLoginTerms(await metadata('nemlogin'), 'off');

async function watch(...terms: ProviderTerms[]) {
  return await watchWith({}, ...terms);
}

async function watchWith(
  special: Partial<Pick<WatchDeps, 'certificates' | 'production'>>,
  ...terms: ProviderTerms[]
) {
  const log: unknown[] = [];
  const providers = await watchIdentityProviders(terms, {
    clock: () => new Date('2026-11-21T10:00:00Z'),
    log: { error: (facts: unknown) => void log.push(facts) },

    production: false,
    ...special,
  });
  onTestFinished(() => providers.close());
  return { ...providers, log };
}

const ids = (offered: readonly { id: string }[]) => offered.map(({ id }) => id);

describe('revocation', () => {
  it('is checked for the providers whose terms say so, and for no other', async () => {
    const certificates = { judge: async () => true, believed: () => [] };
    const nemLogin = nemLoginTerms(await metadata('nemlogin'), 'crl');
    const { withId } = await watchWith({ certificates }, nemLogin, await aalborg());
    expect(withId('nemlogin')?.certificates).toEqual([]);
    expect(withId('aalborg')?.certificates).toHaveLength(1);
  });
});

describe('several identity providers', () => {
  it('are offered where they may let somebody in, NemLog-in first', async () => {
    const providers = await watch(await nemLogin(), await aalborg());
    expect(ids(providers.at('caseworker'))).toEqual(['nemlogin', 'aalborg']);
    expect(ids(providers.at('company'))).toEqual(['nemlogin']);
    expect(ids(providers.at('citizen'))).toEqual(['nemlogin']);
    expect(providers.withId('aalborg')?.ssoUrl).toBe('https://aalborg.example/sso');
    expect(ids(providers.all())).toEqual(['nemlogin', 'aalborg']);
    expect(providers.withId('vejle')).toBeUndefined();
  });

  it('start without one whose metadata cannot be read, which is reported and not offered', async () => {
    const providers = await watch(
      await nemLogin(),
      await aalborg({ metadata: path.join(folder, 'none.xml') }),
    );
    expect(ids(providers.at('caseworker'))).toEqual(['nemlogin']);
    expect(providers.log).toEqual([{ provider: 'aalborg', reason: expect.stringMatching(/ENOENT/) }]);
  });

  it('do not start without NemLog-in', async () => {
    await expect(watch(nemLoginTerms(path.join(folder, 'none.xml'), 'off'), await aalborg())).rejects.toThrow(
      /ENOENT/,
    );
  });

  it('do not start when two have the same entityID', async () => {
    const same = await aalborg({ metadata: await metadata('nemlogin') });
    await expect(watch(await nemLogin(), same)).rejects.toThrow(/entityID https:\/\/nemlogin\.example/);
  });
});

describe('in production', () => {
  const inProduction = { production: true };
  /** Metadata of somebody who is no local system: the certificate of an authority of its own. */
  const fit = async (name: string, origin = `https://${name}.example`) => {
    const file = path.join(folder, `${name}.fit.xml`);
    const { cert } = await (await createAuthority('An authority')).issue({ name });
    await writeFile(file, identityProviderMetadata(origin, cert));
    return file;
  };

  it('providers with https addresses and certificates of their own are offered', async () => {
    const terms = nemLoginTerms(await fit('nemlogin'), 'off');
    const providers = await watchWith(inProduction, terms, await aalborg({ metadata: await fit('aalborg') }));
    expect(ids(providers.at('caseworker'))).toEqual(['nemlogin', 'aalborg']);
  });

  it.each([
    ["a local system's NemLog-in", () => metadata('nemlogin'), /SAML_IDP_METADATA: .*local system/],
    [
      'one without https',
      () => fit('nemlogin', 'http://127.0.0.1:3001'),
      /SAML_IDP_METADATA: .*without https/,
    ],
    ['one that cannot be read', async () => path.join(folder, 'none.xml'), /SAML_IDP_METADATA: .*ENOENT/],
  ])('%s stops the start, in plain words', async (_what, made, words) => {
    const start = watchWith(inProduction, nemLoginTerms(await made(), 'off'));
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toThrow(words);
  });

  it('so does a further provider that is unfit; one that is only away is offered when it comes', async () => {
    const nemlogin = nemLoginTerms(await fit('nemlogin'), 'off');
    const unfit = watchWith(inProduction, nemlogin, await aalborg());
    await expect(unfit).rejects.toThrow(/SAML_FURTHER_IDPS_FILE, aalborg: .*local system/);
    const away = await aalborg({ metadata: path.join(folder, 'none.xml') });
    expect(ids((await watchWith(inProduction, nemlogin, away)).at('caseworker'))).toEqual(['nemlogin']);
  });
});

describe('the provider that a login goes to', () => {
  const nemlogin = { id: 'nemlogin' };
  const own = { id: 'aalborg' };
  it.each([
    ['NemLog-in, alone and unasked for', [nemlogin], undefined, nemlogin],
    ['nobody before a choice between several', [nemlogin, own], undefined, 'several'],
    ['nobody before a choice, also when NemLog-in is away', [own], undefined, 'several'],
    ['the chosen one', [nemlogin, own], 'aalborg', own],
    ['the chosen NemLog-in', [nemlogin, own], 'nemlogin', nemlogin],
    ['nobody, when another is named', [nemlogin, own], 'vejle', 'none'],
    ['nobody, when there is none', [], undefined, 'none'],
  ])('is %s', (_name, offered, wanted, chosen) => {
    expect(chooseProvider(offered, wanted)).toBe(chosen);
  });
});
