import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entrance, LoginIdentity } from '@frikort/domain/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOf } from '../../../test/support/saml.ts';
import { demandMaySpeakFor, nemLoginTerms, readFurtherProviders } from './provider-terms.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-terms-'));
  file = path.join(folder, 'providers.json');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const aalborg = {
  id: 'aalborg',
  name: { da: 'Aalborg Kommunes login', en: 'Login of the municipality of Aalborg' },
  metadata: 'aalborg.xml',
  entrances: ['caseworker'],
  cvrs: ['29189420'],
  revocation: 'off',
};
const vejle = { ...aalborg, id: 'vejle', metadata: 'https://idp.vejle.example/metadata', cvrs: ['29189900'] };

async function read(content: unknown) {
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readFurtherProviders(file);
}

describe('the file of further identity providers', () => {
  it('is read, with files that lie beside it', async () => {
    const both = await read([aalborg, vejle]);
    expect(both).toMatchObject([
      { id: 'aalborg', metadata: path.join(folder, 'aalborg.xml'), entrances: ['caseworker'] },
      { id: 'vejle', metadata: vejle.metadata, cvrs: ['29189900'] },
    ]);
    expect('wrong' in both || both[0]?.nameAt('caseworker')).toEqual(aalborg.name);
  });

  it.each<[string, unknown, RegExp]>([
    ['is no JSON', '[', /JSON/],
    ['names an id twice', [aalborg, { ...vejle, id: 'aalborg' }], /same id/],
    ['names metadata twice', [aalborg, { ...vejle, metadata: aalborg.metadata }], /same metadata/],
    ['takes NemLog-in’s id', [{ ...aalborg, id: 'nemlogin' }], /0\.id/],
    ['has an unfit id', [{ ...aalborg, id: 'Å' }], /0\.id/],
    ['names an entrance that is none', [{ ...aalborg, entrances: ['operator'] }], /0\.entrances\.0/],
    ['names no entrance', [{ ...aalborg, entrances: [] }], /0\.entrances/],
    ['names no organisation', [{ ...aalborg, cvrs: [] }], /0\.cvrs/],
    ['names a CVR number that is none', [{ ...aalborg, cvrs: ['123'] }], /0\.cvrs\.0/],
    ['has metadata at an http address', [{ ...aalborg, metadata: 'http://idp.example/' }], /0\.metadata/],
    ['has no English name', [{ ...aalborg, name: { da: 'Aalborg' } }], /0\.name\.en/],
    ['does not decide about revocation', [{ ...aalborg, revocation: undefined }], /0\.revocation/],
    ['has more than it should', [{ ...aalborg, trusted: true }], /trusted/],
  ])('that %s is refused, and the reason names the place', async (_name, content, reason) => {
    const refused = await read(content);
    expect('wrong' in refused && refused.wrong.join('\n')).toMatch(reason);
  });

  it('that is not there is refused', () => {
    expect(readFurtherProviders(path.join(folder, 'nowhere.json'))).toHaveProperty('wrong');
  });
});

const employeeOf = (cvr: string | undefined): LoginIdentity => ({
  kind: 'professional',
  cvr,
  organisationName: 'Aalborg Kommune',
  privileges: [],
  assurance: 'Substantial',
});
const person: LoginIdentity = { kind: 'person', cpr: '2905690000', assurance: 'Substantial' };

describe('a municipality’s own provider', () => {
  const terms = { entrances: ['caseworker', 'company'], cvrs: ['29189420'] } as const;

  it.each<[string, Entrance, LoginIdentity, string]>([
    ['its own organisation', 'caseworker', employeeOf('29189420'), 'accepted'],
    ['its own organisation as a company', 'company', employeeOf('29189420'), 'accepted'],
    ['another organisation', 'caseworker', employeeOf('55133018'), 'provider-not-for-organisation'],
    ['another organisation as a company', 'company', employeeOf('99100002'), 'provider-not-for-organisation'],
    ['no organisation', 'caseworker', employeeOf(undefined), 'provider-not-for-organisation'],
    ['a citizen', 'citizen', person, 'provider-not-for-entrance'],
    ['a citizen at its own entrance', 'caseworker', person, 'provider-not-for-entrance'],
    [
      'its organisation at the citizens’ entrance',
      'citizen',
      employeeOf('29189420'),
      'provider-not-for-entrance',
    ],
  ])('speaking for %s at the entrance %s', async (_name, entrance, identity, check) => {
    expect(await checkOf(() => demandMaySpeakFor(terms, entrance, identity))).toBe(check);
  });

  it('speaks for citizens when it is configured to', async () => {
    const forCitizens = { entrances: ['citizen'], cvrs: [] } as const;
    expect(await checkOf(() => demandMaySpeakFor(forCitizens, 'citizen', person))).toBe('accepted');
  });
});

describe('NemLog-in', () => {
  it('speaks for everybody everywhere, and has its name by the entrance', async () => {
    const terms = nemLoginTerms('metadata.xml', 'off');
    expect(await checkOf(() => demandMaySpeakFor(terms, 'citizen', person))).toBe('accepted');
    expect(await checkOf(() => demandMaySpeakFor(terms, 'company', employeeOf('99100002')))).toBe('accepted');
    expect([terms.nameAt('citizen').da, terms.nameAt('company').en]).toEqual(['MitID', 'MitID Erhverv']);
  });
});
