import { describe, expect, it } from 'vitest';
import { isEntrance } from './access.ts';
import { isAuditAction } from './audit.ts';
import { secretForm } from './client-secret.ts';
import { isDateField, isWordField } from './history.ts';
import { isMessageKind } from './message.ts';
import { isLoginRefusal } from './refusal.ts';

describe('a word of a closed list', () => {
  it.each([
    ['an entrance', isEntrance, ['caseworker', 'company', 'citizen'], 'operator'],
    ['a refused login', isLoginRefusal, ['wrong-entrance', 'login-expired'], 'wrong'],
    ['a kind of message', isMessageKind, ['employment-registered', 'control-overdue'], 'toString'],
    ['a logged action', isAuditAction, ['employment-registered', 'citizen-viewed'], 'toString'],
    ['a field with a date', isDateField, ['startDate', 'registerStatus', 'editableUntil'], 'reference'],
    ['a field with a word', isWordField, ['status', 'objectionAnswer'], 'reason'],
  ])('is %s, and another is not', (_what, isOne, words, other) => {
    expect(words.filter((word) => isOne(word))).toEqual(words);
    expect(isOne(other)).toBe(false);
    expect(isOne('')).toBe(false);
  });
});

describe('R32: the form of a secret', () => {
  const secret = `frikort_live_${'a-_Z9'.repeat(8)}abc${'Q_-9az'}`;

  it('is found in a text, with its parts', () => {
    expect(secretForm.exec(`key = "${secret}";`)?.groups).toEqual({
      kind: 'live',
      random: `${'a-_Z9'.repeat(8)}abc`,
      checksum: 'Q_-9az',
    });
    expect(secretForm.test(secret.replace('live', 'test'))).toBe(true);
  });

  it.each([
    ['shorter', secret.slice(0, -1)],
    ['longer', `${secret}a`],
    ['of another kind', secret.replace('live', 'demo')],
    ['within a word', `x${secret}`],
    ['with a sign that is none of its own', secret.replace('Z9', 'Z.')],
  ])('is not one that is %s', (_what, text) => {
    expect(secretForm.test(text)).toBe(false);
  });
});
