import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  allowedScopes,
  type ClientFacts,
  freshUntil,
  isFreshLogin,
  isValid,
  judgeClient,
  judgeEnd,
} from './integration.ts';
import { isScope, scopes } from './scopes.ts';

const today = calendarDate('2026-11-21');
const yesterday = calendarDate('2026-11-20');
const vendor = { cvr: '99100010', name: 'Lønhuset A/S' };
const cafe = { cvr: '99100002', name: 'Café Solsikken ApS' };
const refusal = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });
const lasting = { ended: false, endsOn: today };

describe('R32: whom a system acts for', () => {
  const own: ClientFacts = {
    kind: 'company',
    owner: cafe,
    ended: false,
    credential: lasting,
    approval: undefined,
    onBehalfOf: undefined,
    today,
  };
  const ofVendor: ClientFacts = {
    ...own,
    kind: 'vendor',
    owner: vendor,
    approval: { company: cafe, ...lasting },
    onBehalfOf: cafe.cvr,
  };

  it('a company’s or municipality’s own for it alone, whether the request names it or not', () => {
    for (const kind of ['company', 'municipality'] as const) {
      expect(judgeClient({ ...own, kind })).toEqual({ ok: true, value: cafe });
      expect(judgeClient({ ...own, kind, onBehalfOf: cafe.cvr })).toEqual({ ok: true, value: cafe });
      expect(judgeClient({ ...own, kind, onBehalfOf: vendor.cvr })).toEqual(refusal('not-delegated'));
    }
  });

  it('a vendor’s for a company that is named and has approved it', () => {
    expect(judgeClient(ofVendor)).toEqual({ ok: true, value: cafe });
    expect(judgeClient({ ...ofVendor, onBehalfOf: undefined })).toEqual(refusal('on-behalf-of-missing'));
    expect(judgeClient({ ...ofVendor, approval: undefined })).toEqual(refusal('not-delegated'));
    expect(judgeClient({ ...ofVendor, onBehalfOf: vendor.cvr })).toEqual(refusal('not-delegated'));
    const ended = { company: cafe, ended: false, endsOn: yesterday };
    expect(judgeClient({ ...ofVendor, approval: ended })).toEqual(refusal('not-delegated'));
  });

  it('nobody once it or its credential has ended, whatever else is wrong', () => {
    const ended = refusal('token-invalid', { reason: 'ended' });
    expect(judgeClient({ ...own, ended: true })).toEqual(ended);
    expect(judgeClient({ ...ofVendor, onBehalfOf: undefined, credential: undefined })).toEqual(ended);
  });

  it('something counts through its last day, until it is ended', () => {
    expect(isValid(lasting, today)).toBe(true);
    expect(isValid({ ...lasting, endsOn: yesterday }, today)).toBe(false);
    expect(isValid({ ...lasting, ended: true }, today)).toBe(false);
    expect(isValid(undefined, today)).toBe(false);
  });
});

describe('R32: what a system may do', () => {
  it('is what token, system and approval all allow, in the order of the list', () => {
    expect(allowedScopes(['card-lookups', 'employments:read'], undefined, ['employments:read'])).toEqual([
      'employments:read',
    ]);
    expect(allowedScopes(undefined)).toEqual(scopes);
    expect(allowedScopes([])).toEqual([]);
  });

  it('is of a closed list', () => {
    expect(scopes.every(isScope)).toBe(true);
    expect(isScope('employments')).toBe(false);
  });
});

describe('R32: what lasts', () => {
  it('ends today or later, and not too far ahead', () => {
    const latest = calendarDate('2026-12-01');
    const wrong = refusal('end-date-invalid', { earliest: today, latest });
    for (const day of [today, latest]) expect(judgeEnd(day, today, 10)).toEqual({ ok: true, value: null });
    for (const day of [yesterday, calendarDate('2026-12-02')])
      expect(judgeEnd(day, today, 10)).toEqual(wrong);
  });

  it('is made with a login that was proven within a quarter of an hour', () => {
    const provenAt = new Date('2026-11-21T12:00:00Z');
    expect(freshUntil(provenAt)).toEqual(new Date('2026-11-21T12:15:00Z'));
    expect(isFreshLogin(provenAt, new Date('2026-11-21T12:14:59Z'))).toBe(true);
    expect(isFreshLogin(provenAt, new Date('2026-11-21T12:15:00Z'))).toBe(false);
    expect(isFreshLogin(undefined, provenAt)).toBe(false);
  });
});
