import { randomBytes } from 'node:crypto';
import { cpr } from '@frikort/domain/cpr';
import { describe, expect, it } from 'vitest';
import { type CprKeys, createCprVault, type NamedKey } from './encryption.ts';

const newKey = (id: string): NamedKey => ({ id, key: randomBytes(32) });
const number = cpr('2905690000');

describe('the CPR vault', () => {
  const keys: CprKeys = { encryption: [newKey('e1')], index: [newKey('i1')], subject: newKey('s1') };
  const vault = createCprVault(keys);

  it('gives back what it encrypted, and never the same ciphertext twice', () => {
    const first = vault.encrypt(number, 'row');
    expect(vault.decrypt(first, 'row')).toBe(number);
    expect(vault.encrypt(number, 'row').ciphertext).not.toEqual(first.ciphertext);
    expect(first.ciphertext.includes(number)).toBe(false);
  });

  it('refuses a ciphertext moved to another row, tampered with, or of an unknown key', () => {
    const encrypted = vault.encrypt(number, 'row');
    expect(() => vault.decrypt(encrypted, 'other')).toThrow();
    const tampered = Buffer.from(encrypted.ciphertext);
    tampered[tampered.length - 1] = (tampered.at(-1) ?? 0) ^ 1;
    expect(() => vault.decrypt({ ...encrypted, ciphertext: tampered }, 'row')).toThrow();
    expect(() => vault.decrypt({ ...encrypted, keyId: 'e9' }, 'row')).toThrow(/e9/);
  });

  it('finds by equality, and names citizens in the log by another index', () => {
    expect(vault.indexes(number)).toEqual(vault.indexes(number));
    expect(vault.indexes(cpr('1008610000'))).not.toEqual(vault.indexes(number));
    expect(vault.auditSubject(number)).not.toEqual(vault.indexes(number)[0].index);
  });

  it('reads with former keys and writes with the current one during a rotation', () => {
    const rotated = createCprVault({
      encryption: [newKey('e2'), ...keys.encryption],
      index: [newKey('i2'), ...keys.index],
      subject: keys.subject,
    });
    expect(rotated.decrypt(vault.encrypt(number, 'row'), 'row')).toBe(number);
    expect(rotated.encrypt(number, 'row').keyId).toBe('e2');
    expect(rotated.indexes(number)).toMatchObject([{ keyId: 'i2' }, vault.indexes(number)[0]]);
    expect(rotated.currentKeys).toEqual({ encryption: 'e2', index: 'i2' });
  });

  it('R26: names citizens in the log the same whichever keys are current', () => {
    const { subject } = keys;
    const rotated = createCprVault({ encryption: [newKey('e2')], index: [newKey('i2')], subject });
    expect(rotated.auditSubject(number)).toEqual(vault.auditSubject(number));
  });
});
