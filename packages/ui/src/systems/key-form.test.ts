import { addDays, calendarDate } from '@frikort/domain/calendar';
import { longestCredentialDays } from '@frikort/domain/integration';
import { describe, expect, it } from 'vitest';
import { dateInput } from '../format.ts';
import { newKey, readKey } from './key-form.ts';

const today = calendarDate('2026-11-21');
const ec = { kty: 'EC', crv: 'P-256', x: 'abc', y: 'def' };
const withKey = (publicKey: string) => readKey({ ...newKey(today), proof: 'key', publicKey }, today);

describe('the fields about a key', () => {
  it('begin as a secret that lasts a year', () => {
    expect(readKey(newKey(today), today)).toEqual({ problems: {}, input: { endsOn: '2027-11-21' } });
  });

  it('take a public key, without what tools write beside it', () => {
    const text = JSON.stringify({ ...ec, ext: true, key_ops: ['verify'] });
    expect(withKey(text).input?.publicKey).toEqual(ec);
  });

  it.each([
    ['missing', '  '],
    ['unreadable', '-----BEGIN PUBLIC KEY-----'],
    ['unreadable', '[]'],
    ['private', JSON.stringify({ ...ec, d: 'secret' })],
    ['private', JSON.stringify({ kty: 'oct', k: 'secret' })],
    ['invalid', JSON.stringify({ ...ec, crv: 'P-521' })],
    ['invalid', '{}'],
  ])('say of a key that it is %s', (problem, text) => {
    expect(withKey(text)).toEqual({ problems: { publicKey: problem } });
  });

  it('take a day from today to the last that is allowed', () => {
    const at = (days: number) =>
      readKey({ ...newKey(today), endsOn: dateInput(addDays(today, days)) }, today).problems;
    expect(at(0)).toEqual({});
    expect(at(longestCredentialDays)).toEqual({});
    expect(at(-1)).toEqual({ endsOn: 'invalid' });
    expect(at(longestCredentialDays + 1)).toEqual({ endsOn: 'invalid' });
    expect(readKey({ ...newKey(today), endsOn: 'snart' }, today).problems).toEqual({ endsOn: 'invalid' });
  });
});
