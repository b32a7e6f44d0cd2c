import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cpr } from '@frikort/domain/cpr';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileRegister, createLocalRegister } from './local.ts';

const lone = { cpr: '2905690000', name: 'Lone Hansentest', registerStatus: 1, nameProtected: false };
const changed = {
  cpr: '0707770000',
  name: 'Ny Nummer',
  registerStatus: 60,
  nameProtected: true,
  currentCpr: '0807770000',
};

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'register-'));
  file = path.join(folder, 'people.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the local CPR register', () => {
  it('finds its people, and says what it knows about them', async () => {
    const register = createLocalRegister(async () => [lone, changed]);
    expect(await register.lookUp(cpr('290569-0000'))).toEqual({
      kind: 'found',
      person: { name: 'Lone Hansentest', registerStatus: 1, nameProtected: false },
    });
    expect(await register.lookUp(cpr('070777-0000'))).toMatchObject({
      person: { registerStatus: 60, currentCpr: '0807770000', nameProtected: true },
    });
    expect(await register.lookUp(cpr('111111-1118'))).toEqual({ kind: 'unknown' });
  });

  it('reads a file anew at each look-up', async () => {
    const register = createFileRegister(file);
    await writeFile(file, JSON.stringify([lone]));
    expect(await register.lookUp(cpr(changed.cpr))).toEqual({ kind: 'unknown' });
    await writeFile(file, JSON.stringify([lone, changed]));
    expect(await register.lookUp(cpr(changed.cpr))).toMatchObject({ kind: 'found' });
  });

  it.each([
    ['is not there', undefined],
    ['is no JSON', '['],
    ['holds no list', '{}'],
    ['holds somebody without a name', JSON.stringify([{ ...lone, name: '' }])],
    ['holds what is no CPR number', JSON.stringify([{ ...lone, cpr: '290569' }])],
  ])('does not answer when the file %s', async (_, text) => {
    if (text !== undefined) await writeFile(file, text);
    expect(await createFileRegister(file).lookUp(cpr(lone.cpr))).toEqual({ kind: 'unavailable' });
  });
});
