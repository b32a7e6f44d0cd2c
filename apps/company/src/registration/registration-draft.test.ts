import { describe, expect, test } from 'vitest';
import { typedTerms } from '../terms/terms-factory.ts';
import { isRegistrationDraft, registrationDraft } from './registration-draft.ts';

const nothingElse = { split: undefined, attempt: undefined };

describe('The draft of a registration', () => {
  test('holds the card number and the fields, and comes back as it was', () => {
    const draft = registrationDraft({ cardNumber: '70505', values: typedTerms(), ...nothingElse });
    const read: unknown = JSON.parse(JSON.stringify(draft));
    expect(isRegistrationDraft(read)).toBe(true);
    expect(read).toEqual({ cardNumber: '70505', values: typedTerms() });
  });

  test('is dropped when it is not of the shape that the page knows', () => {
    const values = typedTerms();
    expect(isRegistrationDraft({ values })).toBe(true);
    expect(isRegistrationDraft({ cardNumber: '290569-0000', values })).toBe(false);
    expect(isRegistrationDraft({ cardNumber: '70505' })).toBe(false);
    expect(isRegistrationDraft({ values, split: {} })).toBe(false);
    expect(isRegistrationDraft({ values, attempt: 'key' })).toBe(false);
  });
});
