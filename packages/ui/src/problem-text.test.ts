import { networkProblem, type Problem, ProblemError, readProblem } from '@frikort/api-client/problem';
import { fieldErrorCodes } from '@frikort/domain/field-errors';
import { oere } from '@frikort/domain/money';
import { loginRefusals, problemCodes, type Unreadable } from '@frikort/domain/refusal';
import { describe, expect, it } from 'vitest';
import { da as inputDa } from './input-texts.da.ts';
import { en as inputEn } from './input-texts.en.ts';
import { logins as loginsDa } from './login-refusals.da.ts';
import { logins as loginsEn } from './login-refusals.en.ts';
import { factsOf } from './problem-facts.ts';
import { fieldErrorText, problemText } from './problem-text.ts';
import { da } from './problem-texts.da.ts';
import { en } from './problem-texts.en.ts';
import { mayPassByItself } from './query-client.ts';

function problem(status: number, code: string, facts: Record<string, unknown> = {}): Problem {
  if (status === 0) return networkProblem;
  return readProblem(new Response(null, { status }), { code, ...facts });
}

const everyFact = {
  remaining: '500,00 kr.',
  maxAmount: '500,00 kr.',
  editableUntil: '30-03-2026',
  year: '2026',
  parts: ['01-12-2026 – 31-12-2026', '01-01-2027 – 31-01-2027'],
  waitMinutes: 12,
  highestUsed: '9.000,00 kr.',
  registerStatus: 60,
  currentCpr: '080777-0000',
  assigned: 'Troels Madsen',
};

describe('problem texts', () => {
  describe.each(problemCodes)('%s', (code) => {
    it.each([
      ['no facts', {}],
      ['every fact', everyFact],
    ])('says what is wrong and what to do in both languages, with %s', (_, facts) => {
      const danish = da.problems[code](facts);
      const english = en.problems[code](facts);
      for (const { title, text } of [danish, english]) {
        expect(title).not.toBe('');
        expect(title).not.toMatch(/\.$|undefined/);
        expect(text).toMatch(/[.]$/);
        expect(text).not.toMatch(/undefined|NaN/);
      }
      expect(danish.title).not.toBe(english.title);
      expect(danish.text).not.toBe(english.text);
    });
  });

  it.each(loginRefusals)('a login refused with %s is explained in both languages, with a way on', (code) => {
    for (const { title, text, whatToDo } of [loginsDa[code], loginsEn[code]]) {
      expect(title).not.toBe('');
      expect(text).not.toBe('');
      expect(whatToDo.length).toBeGreaterThan(0);
    }
    expect(loginsDa[code].title).not.toBe(loginsEn[code].title);
  });

  it.each(fieldErrorCodes)('a field refused with %s gets a text in both languages', (code) => {
    expect(inputDa.fields[code]).not.toBe('');
    expect(inputEn.fields[code]).not.toBe(inputDa.fields[code]);
  });

  it('R3: an amount above the remaining balance tells what remains and the highest amount', () => {
    const facts = { remainingOere: 120_000, maxAmountOere: 270_000 };
    const { text } = problemText(problem(409, 'amount-exceeds-remaining', facts));
    expect(text).toContain('1.200,00\u00a0kr.');
    expect(text).toContain('2.700,00\u00a0kr.');
  });

  it('R3: names an amount once when what remains is also the most that can be registered', () => {
    const facts = { remainingOere: 120_000, maxAmountOere: 120_000 };
    const { text } = problemText(problem(409, 'amount-exceeds-remaining', facts));
    expect(text.split('1.200,00\u00a0kr.')).toHaveLength(2);
  });

  it('R5: a period across New Year is shown as the two that it should be', () => {
    const splitAt = [
      { startDate: '2026-12-01', endDate: '2026-12-31' },
      { startDate: '2027-01-01', endDate: '2027-01-15' },
    ];
    const { text } = problemText(problem(422, 'not-in-one-calendar-year', { splitAt }));
    expect(text).toContain('01-12-2026 – 31-12-2026 og 01-01-2027 – 15-01-2027');
  });

  it('R7: a locked employment tells until when it could be edited', () => {
    const { text } = problemText(problem(409, 'edit-window-closed', { editableUntil: '2026-03-30' }));
    expect(text).toContain('30-03-2026');
  });

  it.each([
    [undefined, 'Vent lidt, før du prøver igen'],
    ['something-newer', 'Vent lidt, før du prøver igen'],
    ['per-minute', 'Der er sendt for meget på kort tid'],
    ['per-hour', 'Du har hentet for meget den sidste time'],
    ['at-once', 'Du henter allerede noget'],
  ])('too many requests are told by their limit: %s', (limit, title) => {
    const { title: told, text } = problemText({
      ...problem(429, 'too-many-requests', { limit }),
      retryAfter: 300,
    });
    expect(told).toBe(title);
    if (limit !== 'at-once') expect(text).toContain('om 5 minutter');
  });

  it('a code that a newer API has added is met by its status', () => {
    expect(problemText(problem(404, 'something-new'))).toEqual(da.problems['not-found']({}));
    expect(problemText(problem(418, 'something-new'))).toEqual(da.statuses.refused);
    expect(problemText(problem(502, 'status-502'))).toEqual(da.statuses.server);
    expect(problemText(problem(0, 'network'))).toEqual(da.statuses.network);
  });

  it('typed text that cannot be read is answered with how to write it', () => {
    const ambiguous: Unreadable = {
      code: 'amount-unreadable',
      reason: 'ambiguous',
      readings: [oere(123_400), oere(123)],
    };
    expect(inputDa.unreadable(ambiguous)).toContain('1.234,00\u00a0kr. eller 1,23\u00a0kr.');
    expect(inputEn.unreadable(ambiguous)).toContain('1.234,00\u00a0kr. or 1,23\u00a0kr.');
    const one: Unreadable = { code: 'amount-unreadable', reason: 'ambiguous', readings: [oere(123_400)] };
    expect(inputDa.unreadable(one)).toContain('Mener du 1.234,00\u00a0kr.?');
    expect(inputEn.unreadable(one)).toContain('Do you mean 1.234,00\u00a0kr.?');
    const impossible: Unreadable = { code: 'date-unreadable', reason: 'impossible-date' };
    expect(inputDa.unreadable(impossible)).not.toBe(inputEn.unreadable(impossible));
  });
});

describe('the facts of a problem', () => {
  it('of another form than expected are left out, never shown raw', () => {
    const facts = {
      remainingOere: '12',
      maxAmountOere: -1,
      editableUntil: 'soon',
      splitAt: [1, {}],
      year: null,
    };
    expect(factsOf(problem(409, 'x', facts))).toEqual({});
  });

  it('turn seconds to wait into whole minutes, at least one', () => {
    expect(factsOf({ ...problem(429, 'too-many-requests'), retryAfter: 5 }).waitMinutes).toBe(1);
    expect(factsOf({ ...problem(429, 'too-many-requests'), retryAfter: 61 }).waitMinutes).toBe(2);
  });
});

describe('what may pass by itself and is tried again', () => {
  it.each([
    [0, true],
    [503, true],
    [500, true],
    [404, false],
    [409, false],
    [429, false],
  ])('a problem with status %i: %s', (status, again) => {
    expect(mayPassByItself(new ProblemError(problem(status, 'x')))).toBe(again);
  });
});

describe('a text that is too long', () => {
  it('is told how much room there is, where that is known', () => {
    expect(fieldErrorText('too-long', 64)).toBe('Skriv det kortere. Der er plads til 64 tegn.');
    expect(fieldErrorText('too-long', 64, ` ${'\u{1f600}'.repeat(70)}\u200b `)).toBe(
      'Skriv det kortere. Der er plads til 64 tegn, og der står 70.',
    );
    expect(inputEn.tooLong({ longest: 64 })).toBe('Shorten it. There is room for 64 characters.');
    expect(inputEn.tooLong({ longest: 64, length: 70 })).toContain('you have entered 70.');
    expect(fieldErrorText('too-long')).toBe(inputDa.fields['too-long']);
    expect(fieldErrorText('missing', 64)).toBe(inputDa.fields.missing);
  });
});
