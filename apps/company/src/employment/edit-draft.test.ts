import { describe, expect, test } from 'vitest';
import { typedTerms } from '../terms/terms-factory.ts';
import { differingFields, editDraft, isEditDraft, mergedValues } from './edit-draft.ts';

const base = typedTerms();

describe('An edit that someone else was faster than', () => {
  test('keeps what was typed and takes what is new elsewhere', () => {
    const typed = typedTerms({ amount: '2.000,00' });
    const current = typedTerms({ amount: '1.700,00', endDate: '15-03-2026' });
    const merged = mergedValues(base, typed, current);
    expect(merged).toEqual(typedTerms({ amount: '2.000,00', endDate: '15-03-2026' }));
    expect(differingFields(current, merged)).toEqual(['amount']);
  });

  test('differs nowhere when both did the same', () => {
    const both = typedTerms({ contact: { ...base.contact, phone: '50 60 70 80' } });
    expect(differingFields(both, mergedValues(base, both, both))).toEqual([]);
  });

  test('keeps a field that was cleared', () => {
    const before = typedTerms({ reference: 'A1' });
    const merged = mergedValues(before, typedTerms({ reference: '' }), before);
    expect(merged.reference).toBe('');
  });
});

test('The draft of an edit is recognised by its shape', () => {
  const draft = editDraft({ values: base, base, version: 3 });
  expect(isEditDraft(JSON.parse(JSON.stringify(draft)))).toBe(true);
  expect(isEditDraft({ values: base, version: 3 })).toBe(false);
});
