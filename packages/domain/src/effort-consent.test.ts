import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  consentFileType,
  currentEffortConsent,
  effortConsentText,
  judgeEffortConsent,
} from './effort-consent.ts';

const today = calendarDate('2026-11-21');
const given = { acknowledged: true, textVersion: currentEffortConsent.version, signedOn: today };
const refusal = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });

describe('R42: the consent of a participant', () => {
  it('is to the text that counts now, signed today or before', () => {
    expect(judgeEffortConsent(given, today)).toEqual({ ok: true, value: given });
  });

  it('is missing without acknowledgement, and to a text that never was', () => {
    const missing = refusal('consent-missing');
    expect(judgeEffortConsent(undefined, today)).toEqual(missing);
    expect(judgeEffortConsent({ ...given, acknowledged: false }, today)).toEqual(missing);
    expect(judgeEffortConsent({ ...given, textVersion: '1999-1' }, today)).toEqual(missing);
  });

  it('is not signed in the future', () => {
    const tomorrow = { ...given, signedOn: calendarDate('2026-11-22') };
    expect(judgeEffortConsent(tomorrow, today)).toEqual(
      refusal('validation-failed', { errors: [{ path: 'consent.signedOn', code: 'date-in-future' }] }),
    );
  });

  it('has a text in each version, and none in another', () => {
    expect(effortConsentText(currentEffortConsent.version)).toBe(currentEffortConsent);
    expect(effortConsentText('1999-1')).toBeUndefined();
  });
});

describe('R42: the signed consent as a file', () => {
  const bytes = (...first: number[]) => Uint8Array.from([...first, 1, 2, 3]);

  it('is what its first bytes say', () => {
    expect(consentFileType(Buffer.from('%PDF-1.7'))).toBe('application/pdf');
    expect(consentFileType(bytes(0xff, 0xd8, 0xff))).toBe('image/jpeg');
    expect(consentFileType(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png');
  });

  it('is nothing else', () => {
    expect(consentFileType(bytes(0xff, 0xd8, 0xfe))).toBeUndefined();
    expect(consentFileType(Buffer.from('%PDF'))).toBeUndefined();
    expect(consentFileType(Uint8Array.from([]))).toBeUndefined();
  });
});
