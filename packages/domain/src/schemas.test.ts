import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { fieldErrorsOf } from './field-errors.ts';
import { highestOere } from './money.ts';
import {
  cancellationInput,
  cardLookupInput,
  companyInput,
  editEmploymentInput,
  grantInput,
  registerEmploymentInput,
  searchInput,
  statusChangeInput,
} from './schemas.ts';

const contact = { name: 'Sanne Lund', email: 'sanne@solsikken.example', phone: '+45 12 34 56 78' };
const employment = {
  cardNumber: '70505',
  startDate: '2026-11-01',
  endDate: '2026-11-30',
  amountOere: 150_000,
  contact,
};

const complete: [z.ZodType, unknown][] = [
  [searchInput, { query: '290569-0000' }],
  [grantInput, { cpr: '290569-0000', consent: { acknowledged: true, textVersion: '2025-1' } }],
  [grantInput, { cpr: '2905690000' }],
  [statusChangeInput, { reason: 'Flyttet fra landet.\nSe sagen.', decisionDate: '2026-11-20' }],
  [statusChangeInput, { reason: 'Ny afgørelse' }],
  [cardLookupInput, { cardNumber: '70505' }],
  [registerEmploymentInput, employment],
  [registerEmploymentInput, { ...employment, productionUnit: '1003388394', reference: 'A-17' }],
  [editEmploymentInput, { amountOere: 0 }],
  [editEmploymentInput, { reference: null, productionUnit: null }],
  [cancellationInput, { reason: 'Forkert borger' }],
  [companyInput, { contact }],
];

function errorsOf(schema: z.ZodType, input: unknown) {
  const result = schema.safeParse(input);
  return result.success ? [] : fieldErrorsOf(result.error.issues);
}

describe('inputs', () => {
  it.each(complete)('are taken as they are (%#)', (schema, input) => {
    expect(schema.parse(input)).toEqual(input);
  });

  it('trim texts', () => {
    const padded = { ...contact, name: '  Sanne Lund ', phone: ' 12345678 ' };
    expect(companyInput.parse({ contact: padded }).contact).toMatchObject({
      name: 'Sanne Lund',
      phone: '12345678',
    });
  });

  it('take invisible characters out of texts, and compose them', () => {
    const pasted = {
      name: 'So\u00adren\u00a0A\u030age\u200b',
      email: '\ufeffbo@bla\u030abær.dk',
      phone: '\u202a12\u202f34 56 78\u202c',
    };
    const clean = { name: 'Soren Åge', email: 'bo@blåbær.dk', phone: '12 34 56 78' };
    expect(companyInput.parse({ contact: pasted })).toEqual({ contact: clean });
    const reason = 'Flyttet\r\n\tfra\u2028landet\u000b';
    expect(cancellationInput.parse({ reason })).toEqual({ reason: 'Flyttet\nfra\nlandet' });
    expect(searchInput.parse({ query: '\u202a290569\u20110000\u202c' }).query).toBe('290569\u20110000');
  });

  it('count characters, not the units of an encoding, after composing', () => {
    const taken = (reference: string) => errorsOf(registerEmploymentInput, { ...employment, reference });
    expect(taken('😀'.repeat(64))).toEqual([]);
    expect(taken('A\u030a'.repeat(64))).toEqual([]);
    expect(taken(`${'\u200b'.repeat(500)}${'x'.repeat(64)}`)).toEqual([]);
  });

  it('say no more than that a text is too long, whatever it costs to look at', () => {
    const reference = `${'1\u0301\u0316'.repeat(10_000)}`;
    const before = process.cpuUsage();
    expect(errorsOf(registerEmploymentInput, { ...employment, reference })).toEqual([
      { path: 'reference', code: 'too-long' },
    ]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(100);
  });

  it('refuse unknown fields at every depth', () => {
    expect(
      errorsOf(registerEmploymentInput, { ...employment, id: 1, contact: { ...contact, role: 'x' } }),
    ).toEqual([
      { path: 'contact.role', code: 'unknown-field' },
      { path: 'id', code: 'unknown-field' },
    ]);
  });

  it('name every field that is missing', () => {
    expect(errorsOf(registerEmploymentInput, {})).toEqual(
      ['cardNumber', 'startDate', 'endDate', 'amountOere', 'contact'].map((path) => ({
        path,
        code: 'missing',
      })),
    );
  });

  it.each([null, [], 'x', 1, true])('refuse %j instead of an object', (input) => {
    expect(errorsOf(searchInput, input)).toEqual([{ path: '', code: 'wrong-type' }]);
  });

  it.each([
    ['cardNumber', 70505, 'wrong-type'],
    ['cardNumber', '7050', 'not-a-card-number'],
    ['cardNumber', ' 70505', 'not-a-card-number'],
    ['startDate', '2026-02-29', 'not-a-date'],
    ['startDate', '01-11-2026', 'not-a-date'],
    ['startDate', '2026-11-01T00:00:00Z', 'not-a-date'],
    ['startDate', 20261101, 'wrong-type'],
    ['endDate', '9999-12-31', 'not-a-date'],
    ['endDate', '0001-01-01', 'not-a-date'],
    ['amountOere', '150000', 'wrong-type'],
    ['amountOere', 1.5, 'wrong-type'],
    ['amountOere', Number.NaN, 'wrong-type'],
    ['amountOere', null, 'wrong-type'],
    ['amountOere', 2 ** 53, 'too-large'],
    ['amountOere', highestOere + 1, 'too-large'],
    ['productionUnit', '100338839', 'not-a-production-unit'],
    ['productionUnit', null, 'wrong-type'],
    ['reference', '', 'missing'],
    ['reference', '  ', 'missing'],
    ['reference', 'x'.repeat(65), 'too-long'],
    ['reference', 'løn 290569-0000', 'cpr-shaped'],
    ['reference', 'a\u0000b', 'control-character'],
    ['reference', 'a\nb', 'control-character'],
    ['reference', '\ud800', 'control-character'],
    ['reference', '\u202eA-17', 'control-character'],
    ['reference', 'A\u0085', 'control-character'],
    ['reference', 'A\ue000', 'control-character'],
    ['reference', 'A\uffff', 'control-character'],
    ['reference', 'A\u0378', 'control-character'],
    ['reference', `A${'\u0301'.repeat(11)}`, 'control-character'],
    ['reference', '\u200b\u3164', 'missing'],
    ['reference', '\u0301', 'missing'],
    ['reference', '٢٩٠٥٦٩-٠٠٠٠', 'cpr-shaped'],
    ['reference', '😀'.repeat(65), 'too-long'],
  ])('refuse %s %j as %s', (path, value, code) => {
    expect(errorsOf(registerEmploymentInput, { ...employment, [path]: value })).toEqual([{ path, code }]);
  });

  it('leave an amount below 1 to the rule (R3)', () => {
    for (const amountOere of [0, -1, -(2 ** 53 - 1)]) {
      expect(errorsOf(registerEmploymentInput, { ...employment, amountOere })).toEqual([]);
    }
  });

  it.each([
    ['name', '', 'missing'],
    ['name', 'x'.repeat(101), 'too-long'],
    ['name', 'Bo 2905690000', 'cpr-shaped'],
    ['email', 'bo', 'not-an-email'],
    ['phone', '1234', 'not-a-phone'],
    ['phone', '1234\n5678', 'control-character'],
    ['phone', '１２３４５６７８', 'not-a-phone'],
    ['name', '\u200b\u3164\u2800', 'missing'],
    ['name', '\u202eoB', 'control-character'],
    ['email', 'bo\u0000@firma.dk', 'control-character'],
    ['email', 'bo\ud800@firma.dk', 'control-character'],
    ['email', 'x?bcc=spy@evil.example', 'not-an-email'],
    ['email', '290569-0000@firma.dk', 'cpr-shaped'],
  ])('refuse the contact’s %s %j as %s (R9)', (field, value, code) => {
    expect(errorsOf(companyInput, { contact: { ...contact, [field]: value } })).toEqual([
      { path: `contact.${field}`, code },
    ]);
  });

  it('need something to change in an edit (R8)', () => {
    expect(errorsOf(editEmploymentInput, {})).toEqual([{ path: '', code: 'nothing-to-change' }]);
  });

  it.each(['cardNumber', 'citizenId', 'company', 'status'])('never edit %s (R8)', (field) => {
    expect(errorsOf(editEmploymentInput, { amountOere: 1, [field]: '70505' })).toEqual([
      { path: field, code: 'unknown-field' },
    ]);
  });

  it('need a reason of 1 to 500 characters without a CPR number (R15)', () => {
    expect(errorsOf(statusChangeInput, { reason: 'x'.repeat(500) })).toEqual([]);
    expect(errorsOf(statusChangeInput, { reason: 'x'.repeat(501) })).toEqual([
      { path: 'reason', code: 'too-long' },
    ]);
    expect(errorsOf(statusChangeInput, { reason: ' ' })).toEqual([{ path: 'reason', code: 'missing' }]);
    expect(errorsOf(cancellationInput, { reason: 'Gælder 290569-0000' })).toEqual([
      { path: 'reason', code: 'cpr-shaped' },
    ]);
  });

  it('leave an absent or unticked consent to the rule (R13)', () => {
    const consent = { acknowledged: false, textVersion: '2025-1' };
    expect(errorsOf(grantInput, { cpr: '2905690000', consent })).toEqual([]);
    expect(errorsOf(grantInput, { cpr: '3113110000' })).toEqual([{ path: 'cpr', code: 'not-a-cpr' }]);
  });
});

describe('field errors', () => {
  it('never repeat what was typed', () => {
    const result = grantInput.safeParse({ cpr: '3113110000', '290569-0000': 1 });
    if (result.success) throw new Error('It must be refused.');
    expect(JSON.stringify(fieldErrorsOf(result.error.issues))).not.toContain('3113110000');
  });

  it('map what a schema says on its own by kind', () => {
    const issue = { path: ['limit'], message: 'Invalid input' };
    expect(
      fieldErrorsOf([
        { ...issue, code: 'invalid_value' },
        { ...issue, code: 'surprising' },
      ]),
    ).toEqual([
      { path: 'limit', code: 'not-allowed-value' },
      { path: 'limit', code: 'invalid' },
    ]);
  });
});
