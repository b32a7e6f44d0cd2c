import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterInputs } from './authority-schemas.ts';
import { calendarDate } from './calendar.ts';
import { fieldErrorsOf } from './field-errors.ts';
import {
  contactLinesOf,
  exampleFacts,
  fillLetter,
  hasOnlyPlaceholdersOf,
  inBraces,
  type LetterFacts,
  type LetterKind,
  letterKinds,
  letterLanguages,
  missingPlaceholders,
  placeholdersOf,
} from './letter.ts';
import { currentStandardLetter, standardLetter } from './letter-standard.ts';
import { textLimits } from './text-limits.ts';

const contact = { phone: '00 00 07 51', email: 'frikort@aarhus.example' };
const facts: LetterFacts = {
  name: 'Lone Hansentest',
  cardNumber: '70505',
  decidedOn: calendarDate('2026-11-21'),
  effectiveOn: calendarDate('2026-11-24'),
  authority: 'Aarhus Kommune',
  contact,
  reason: 'Opfylder ikke betingelserne',
  years: [
    { year: 2025, allowanceOere: 4_276_600, example: false },
    { year: 2026, allowanceOere: 4_400_000, example: true },
  ],
};
const filled = (body: string, more: Partial<LetterFacts> = {}, language: 'da' | 'en' = 'da') =>
  fillLetter({ title: 'Brev', body }, { ...facts, ...more }, language).paragraphs;

describe('R36: what is put in place of placeholders', () => {
  it.each([
    ['{navn}', 'Lone Hansentest', 'Lone Hansentest'],
    ['{kortnummer}', '70505', '70505'],
    ['{begrundelse}', 'Opfylder ikke betingelserne', 'Opfylder ikke betingelserne'],
    ['{dato}', '21-11-2026', '21 Nov 2026'],
    ['{virkningsdato}', '24-11-2026', '24 Nov 2026'],
    ['{kommune}', 'Aarhus Kommune', 'Aarhus Kommune'],
    [
      '{kontakt}',
      'Aarhus Kommune på telefon 00 00 07 51 eller frikort@aarhus.example',
      'Aarhus Kommune, phone 00 00 07 51 or frikort@aarhus.example',
    ],
    [
      '{beløb}',
      '42.766,00\u00a0kr. i 2025 og 44.000,00\u00a0kr. i 2026 (opdigtet beløb)',
      'DKK\u00a042,766.00 in 2025 and DKK\u00a044,000.00 in 2026 (made-up amount)',
    ],
  ])('%s', (placeholder, da, en) => {
    expect(filled(placeholder)).toEqual([da]);
    expect(filled(placeholder, {}, 'en')).toEqual([en]);
  });

  it('says the municipality alone while nobody has entered how it is reached, and that no amount is fixed', () => {
    expect(filled('{kontakt}', { contact: null })).toEqual(['Aarhus Kommune']);
    expect(filled('{kontakt}', { contact: { phone: '12345678' } })).toEqual([
      'Aarhus Kommune på telefon 12345678',
    ]);
    expect(filled('{beløb}', { years: [] })).toEqual(['et beløb, der endnu ikke er fastsat']);
  });

  it('divides at empty lines and keeps single breaks, also those of a reason', () => {
    expect(filled('Kære {navn}\n\n\nFordi:\n{begrundelse}', { reason: 'Et\n\nTo' })).toEqual([
      'Kære Lone Hansentest',
      'Fordi:\nEt\n\nTo',
    ]);
  });

  it('never reads what stands in a fact as a placeholder or a pattern', () => {
    expect(filled('{navn}: {begrundelse}', { name: '{begrundelse}', reason: '$& {navn} $1' })).toEqual([
      '{begrundelse}: $& {navn} $1',
    ]);
  });

  it('leaves no brace of a text that may be saved', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letterKinds),
        fc.array(fc.oneof(fc.constantFrom('{', '}', ' ', 'a', '{navn}', '{beløb}', '{begrundelse}'))),
        (kind, parts) => {
          const body = parts.join('');
          const left = filled(body).join('');
          if (hasOnlyPlaceholdersOf(kind, body)) expect(left).not.toMatch(/[{}]/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('R36: what a municipality may write', () => {
  const errorsOf = (kind: LetterKind, change: object) => {
    const text = currentStandardLetter[kind];
    const read = letterInputs[kind].safeParse({ ...text, da: { ...text.da, ...change } });
    return read.success ? [] : fieldErrorsOf(read.error.issues);
  };

  it.each([
    ['grant', { body: 'Nummer {kortnummer}' }, 'da.body', 'placeholder-missing'],
    ['grant', { body: '{kortnummer} {beløb} {begrundelse}' }, 'da.body', 'placeholder-unknown'],
    ['grant', { body: '{kortnummer} {beløb} {cpr}' }, 'da.body', 'placeholder-unknown'],
    ['grant', { body: '{kortnummer} {beløb} {navn' }, 'da.body', 'placeholder-unknown'],
    ['grant', { title: 'Til {navn}' }, 'da.title', 'placeholder-unknown'],
    ['grant', { title: ' ' }, 'da.title', 'missing'],
    ['grant', { title: 'x'.repeat(textLimits.letterTitle + 1) }, 'da.title', 'too-long'],
    ['grant', { complaint: 'Klag her' }, 'da.complaint', 'unknown-field'],
    ['deactivation', { body: '{dato}' }, 'da.body', 'placeholder-missing'],
    ['deactivation', { body: '{dato} {begrundelse} {beløb}' }, 'da.body', 'placeholder-unknown'],
    ['deactivation', { body: '{dato} {begrundelse} 290569-0000' }, 'da.body', 'cpr-shaped'],
    ['deactivation', { body: '{dato} {begrundelse} \u0000' }, 'da.body', 'control-character'],
    ['deactivation', { body: `{dato}{begrundelse}${'x'.repeat(3000)}` }, 'da.body', 'too-long'],
    ['deactivation', { complaint: '' }, 'da.complaint', 'missing'],
    ['deactivation', { complaint: 'Klag til {hvem}' }, 'da.complaint', 'placeholder-unknown'],
    ['deactivation', { complaint: 'x'.repeat(textLimits.letterComplaint + 1) }, 'da.complaint', 'too-long'],
  ] as const)('%s with %o is refused at %s: %s', (kind, change, path, code) => {
    expect(errorsOf(kind, change)).toEqual([{ path, code }]);
  });

  it('names what is missing', () => {
    expect(missingPlaceholders('deactivation', 'den {dato}')).toEqual(['begrundelse']);
    expect(missingPlaceholders('grant', '')).toEqual(['kortnummer', 'beløb']);
  });

  it.each(letterKinds)(
    'our own text of a %s may be saved as it is, and is filled to the last brace',
    (kind) => {
      const text = standardLetter(currentStandardLetter.version)[kind];
      expect(letterInputs[kind].safeParse(text).data).toEqual(text);
      for (const language of letterLanguages) {
        const example = exampleFacts(
          kind,
          { authority: 'Aarhus Kommune', contact, today: facts.decidedOn },
          language,
        );
        const letter = fillLetter(text[language], example, language);
        expect([...letter.paragraphs, ...(letter.complaint ?? [])].join('\n')).not.toMatch(/[{}]/);
        for (const name of placeholdersOf(kind)) expect(text[language].body).toContain(inBraces(name));
      }
    },
  );

  it('has no version that there never was', () => {
    expect(() => standardLetter('2019-1')).toThrow(RangeError);
  });
});

describe('how the municipality is reached, at the end of a letter', () => {
  it('is what it has entered, in the language of the letter', () => {
    const full = {
      ...contact,
      address: 'Prøvegade 1\n8000 Aarhus C',
      openingHours: { da: 'Hverdage', en: 'Weekdays' },
      webPage: 'https://www.aarhus.example/frikort',
    };
    expect(contactLinesOf(full, 'en')).toEqual([
      { line: 'phone', value: '00 00 07 51' },
      { line: 'email', value: 'frikort@aarhus.example' },
      { line: 'address', value: 'Prøvegade 1\n8000 Aarhus C' },
      { line: 'openingHours', value: 'Weekdays' },
      { line: 'webPage', value: 'aarhus.example/frikort' },
    ]);
    expect(contactLinesOf({ phone: '12345678' }, 'da')).toEqual([{ line: 'phone', value: '12345678' }]);
  });
});

describe('somebody who does not exist, to see a letter with', () => {
  const from = { authority: 'Aarhus Kommune', contact: null, today: calendarDate('2026-11-21') };
  const nobody = {
    name: 'Prøve Testesen',
    cardNumber: '12345',
    decidedOn: '2026-11-21',
    effectiveOn: '2026-11-21',
    authority: 'Aarhus Kommune',
    contact: null,
  };

  it('has an amount of this year in a grant, a reason in a deactivation', () => {
    expect(exampleFacts('grant', from, 'da')).toEqual({
      ...nobody,
      years: [{ year: 2026, allowanceOere: 1_234_500, example: true }],
    });
    expect(exampleFacts('deactivation', from, 'en')).toEqual({
      ...nobody,
      reason: 'Here stands the reason that the caseworker has written.',
    });
    expect(exampleFacts('deactivation', from, 'da')).toMatchObject({
      reason: expect.stringContaining('Her står'),
    });
  });
});
