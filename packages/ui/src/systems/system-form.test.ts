import { calendarDate } from '@frikort/domain/calendar';
import { expect, it } from 'vitest';
import { draftOf, isSystemDraft, newSystem, readSystem } from './system-form.ts';

const today = calendarDate('2026-11-21');
const filled = { ...newSystem(today), name: 'Lønsystemet', scopes: ['employments:read'] } as const;

it('a form that is filled in is what the API takes', () => {
  const credential = { endsOn: '2027-11-21' };
  const input = { name: 'Lønsystemet', scopes: ['employments:read'], credential };
  expect(readSystem(filled, today)).toEqual({ problems: {}, input });
  expect(readSystem({ ...filled, forOthers: true }, today).input).toEqual({ ...input, vendor: true });
});

it('what is wrong is said at its field', () => {
  expect(readSystem({ ...newSystem(today), endsOn: 'snart' }, today)).toEqual({
    problems: { name: 'missing', scopes: 'missing', endsOn: 'invalid' },
  });
  expect(readSystem({ ...filled, name: '290569-0000' }, today).problems).toEqual({ name: 'cpr-shaped' });
});

it('a draft has no key in it', () => {
  const draft = draftOf({ ...filled, proof: 'key', publicKey: '{"kty":"EC"}' });
  expect(isSystemDraft(draft)).toBe(true);
  expect(JSON.stringify(draft)).not.toContain('kty');
  expect(isSystemDraft({ ...draft, scopes: ['admin'] })).toBe(false);
});
