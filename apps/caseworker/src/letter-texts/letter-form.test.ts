import { currentStandardLetter } from '@frikort/domain/letter-standard';
import { describe, expect, it } from 'vitest';
import { fieldsOf, isSame, isTypedOf, mayBeKept, readLetter, typedOf } from './letter-form.ts';

const { grant, deactivation } = currentStandardLetter;

describe('the form of a letter’s text', () => {
  it('has what is stored, and reads it as it was', () => {
    for (const [kind, text] of [['grant', grant] as const, ['deactivation', deactivation] as const])
      expect(readLetter(kind, typedOf(kind, text))).toEqual({ errors: {}, text });
    expect(fieldsOf('grant').map(({ field }) => field)).toEqual([
      'da-title',
      'da-body',
      'en-title',
      'en-body',
    ]);
    expect(fieldsOf('deactivation')).toHaveLength(6);
  });

  it('says at which field what is wrong', () => {
    const typed = {
      ...typedOf('deactivation', deactivation),
      'da-title': '',
      'en-body': 'On {dato}',
      'en-complaint': '{who}',
    };
    expect(readLetter('deactivation', typed)).toEqual({
      errors: {
        'da-title': 'missing',
        'en-body': 'placeholder-missing',
        'en-complaint': 'placeholder-unknown',
      },
    });
  });

  it('knows a draft of its own, and keeps none with a CPR number in it', () => {
    const typed = typedOf('grant', grant);
    expect(isTypedOf('grant')(typed)).toBe(true);
    expect(isTypedOf('deactivation')(typed)).toBe(false);
    expect(isTypedOf('grant')(null)).toBe(false);
    expect(isSame(typed, { ...typed })).toBe(true);
    expect(isSame(typed, { ...typed, 'da-title': 'Andet' })).toBe(false);
    expect(mayBeKept(typed)).toBe(true);
    expect(mayBeKept({ ...typed, 'da-body': '290569-0000' })).toBe(false);
  });
});
