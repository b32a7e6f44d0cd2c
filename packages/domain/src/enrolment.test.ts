import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  consentText,
  consentTexts,
  currentConsentText,
  currentConsentTextVersion,
  judgeConsent,
} from './consent.ts';
import { cpr } from './cpr.ts';
import {
  judgeAssignment,
  judgeDeactivation,
  judgeGrant,
  judgeReactivation,
  registerFlags,
  registerStanding,
} from './enrolment.ts';

const today = calendarDate('2026-11-21');
const grant = {
  cpr: cpr('120485-0000'),
  registerStatus: 1,
  today,
  callerAuthority: '0751',
  existingAuthority: null,
  consent: { acknowledged: true, textVersion: currentConsentTextVersion },
} as const;
const refusal = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });

describe('granting (R13, R14, R21)', () => {
  it('is accepted with the acknowledged text version', () => {
    expect(judgeGrant(grant)).toEqual({
      ok: true,
      value: { consentTextVersion: currentConsentTextVersion, warnings: [] },
    });
  });

  it('tells the own municipality that there is one, and another only that it is elsewhere (R14)', () => {
    expect(judgeGrant({ ...grant, existingAuthority: '0751' })).toEqual(refusal('already-enrolled'));
    const elsewhere = { ...grant, existingAuthority: '0461', consent: undefined, registerStatus: 90 };
    expect(judgeGrant(elsewhere)).toEqual(refusal('citizen-of-other-authority'));
  });

  it('needs the acknowledgement of the current text (R13)', () => {
    expect(judgeGrant({ ...grant, consent: undefined })).toEqual(refusal('consent-missing'));
    const notTicked = { acknowledged: false, textVersion: currentConsentTextVersion };
    expect(judgeGrant({ ...grant, consent: notTicked })).toEqual(refusal('consent-missing'));
    const former = { acknowledged: true, textVersion: '2019-1' };
    expect(judgeGrant({ ...grant, consent: former })).toEqual(
      refusal('consent-text-outdated', { currentTextVersion: currentConsentTextVersion }),
    );
  });

  it.each([30, 50, 60, 90])('is blocked by register status %d (R21)', (registerStatus) => {
    expect(judgeGrant({ ...grant, registerStatus })).toEqual(
      refusal('grant-blocked-by-register', { registerStatus }),
    );
  });

  it('points to the current number of a changed one (R21)', () => {
    const currentCpr = cpr('080777-0000');
    const changed = { ...grant, cpr: cpr('070777-0000'), registerStatus: 60, currentCpr };
    expect(judgeGrant(changed)).toEqual(
      refusal('grant-blocked-by-register', { registerStatus: 60, currentCpr: '0807770000' }),
    );
    expect(judgeGrant({ ...changed, registerStatus: 1 })).toMatchObject(refusal('grant-blocked-by-register'));
    expect(judgeGrant({ ...grant, currentCpr: grant.cpr }).ok).toBe(true);
  });

  it.each([5, 7, 20, 70, 80, 99])(
    'warns about register status %d without blocking (R21)',
    (registerStatus) => {
      expect(judgeGrant({ ...grant, registerStatus })).toMatchObject({
        ok: true,
        value: { warnings: [{ code: 'register-status', registerStatus }] },
      });
    },
  );

  it.each([1, 3])('does not warn about register status %d', (registerStatus) => {
    expect(judgeGrant({ ...grant, registerStatus })).toMatchObject({ value: { warnings: [] } });
  });

  it('warns about a citizen under 18 until the birthday (R21)', () => {
    const young = { ...grant, cpr: cpr('221108-4000') };
    expect(judgeGrant(young)).toMatchObject({ value: { warnings: [{ code: 'under-18', age: 17 }] } });
    expect(judgeGrant({ ...young, today: calendarDate('2026-11-22') })).toMatchObject({
      value: { warnings: [] },
    });
  });

  it('believes the birth date of the register before the one in the number', () => {
    const older = { ...grant, cpr: cpr('221108-4000'), birthDate: calendarDate('2000-01-01') };
    expect(judgeGrant(older)).toMatchObject({ value: { warnings: [] } });
  });
});

describe('the consent text (R13)', () => {
  it('has a current version, which is the newest and is there in both languages', () => {
    expect(consentTexts.at(-1)?.version).toBe(currentConsentTextVersion);
    expect(currentConsentText.version).toBe(currentConsentTextVersion);
    for (const { da, en } of consentTexts.slice(0, 2)) {
      expect(da).toMatch(/registre.*personoplysninger.*videregives.*virksomheder/s);
      expect(en).toMatch(/registered.*personal data.*disclosure.*companies/s);
    }
  });

  it('says that any company with the number sees name and balance, registered or not (R10)', () => {
    expect(currentConsentText.da).toMatch(
      /en virksomhed, der har frikortnummeret, kan se .*navn og restbeløb/,
    );
    expect(currentConsentText.en).toMatch(/any company that has the card number seeing .*name and remaining/);
    for (const text of [currentConsentText.da, currentConsentText.en]) {
      expect(text).toContain('Socialt frikort');
      expect(text).not.toMatch(/personoplysninger|personal data|videregives|disclosure/);
    }
  });

  it.each([
    ['2019-1', 'til at blive registreret i Socialt Frikort under forsøgsordningen'],
    ['2025-1', 'personoplysninger bruges her, og til at de videregives'],
  ])('keeps version %s as it was acknowledged', (version, words) => {
    expect(consentText(version)?.da).toContain(words);
  });

  it('has versions that differ', () => {
    expect(new Set(consentTexts.map(({ version }) => version)).size).toBe(consentTexts.length);
  });

  it.each([undefined, '', '1999-1', 'constructor'])('is missing when the version is %s', (version) => {
    expect(judgeConsent(version)).toEqual(refusal('consent-missing'));
  });
});

describe('deactivating and reactivating (R15)', () => {
  it('act only on the other status', () => {
    expect(judgeDeactivation({ status: 'active', today }).ok).toBe(true);
    expect(judgeReactivation({ status: 'inactive', today }).ok).toBe(true);
    expect(judgeDeactivation({ status: 'inactive', today })).toEqual(refusal('already-inactive'));
    expect(judgeReactivation({ status: 'active', today })).toEqual(refusal('already-active'));
  });

  it('take a decision date of today or earlier', () => {
    const errors = [{ path: 'decisionDate', code: 'date-in-future' }];
    const tomorrow = calendarDate('2026-11-22');
    for (const decisionDate of [today, calendarDate('2025-01-01')]) {
      expect(judgeDeactivation({ status: 'active', decisionDate, today }).ok).toBe(true);
    }
    expect(judgeDeactivation({ status: 'active', decisionDate: tomorrow, today })).toEqual(
      refusal('validation-failed', { errors }),
    );
    expect(judgeReactivation({ status: 'inactive', decisionDate: tomorrow, today })).toEqual(
      refusal('validation-failed', { errors }),
    );
  });
});

describe('R17: whom an order of assignment names', () => {
  const troels = { id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04', name: 'Troels Madsen' };

  it.each([
    ['the one who is assigned', troels, troels.id],
    ['nobody, and nobody is', undefined, null],
    ['not at all', troels, undefined],
  ])('is accepted when it names %s', (_, assigned, expected) => {
    expect(judgeAssignment({ assigned, expected })).toEqual({ ok: true, value: null });
  });

  it.each([
    ['nobody, and somebody is assigned', troels, null],
    ['somebody else', troels, '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05'],
  ])('is refused with who is assigned when it names %s', (_, assigned, expected) => {
    expect(judgeAssignment({ assigned, expected })).toEqual({
      ok: false,
      refusal: { code: 'assignment-changed', assignedCaseworker: troels },
    });
  });

  it('is refused without a name when nobody is assigned any more', () => {
    expect(judgeAssignment({ assigned: undefined, expected: troels.id })).toEqual({
      ok: false,
      refusal: { code: 'assignment-changed' },
    });
  });
});

describe('R21: what is to be minded of a citizen with a frikort', () => {
  const flags = (registerStatus: number, numberChanged = false) =>
    registerFlags({ registerStatus, numberChanged });

  it('is nothing of an ordinary resident with the same number', () => {
    expect(flags(1)).toEqual([]);
    expect(flags(3)).toEqual([]);
  });

  it('is what the register says, and that the number was changed, each once', () => {
    expect(flags(90)).toEqual(['dead']);
    expect(flags(1, true)).toEqual(['changed']);
    expect(flags(60, true)).toEqual(['changed']);
    expect(flags(80, true)).toEqual(['changed', 'emigrated']);
  });

  it('warns of a status that the list does not name', () => {
    expect(registerStanding(42)).toEqual({ standing: 'unknown', effect: 'warned' });
    expect(flags(42)).toEqual(['unknown']);
  });
});
