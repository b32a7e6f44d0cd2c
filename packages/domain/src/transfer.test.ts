import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from './calendar.ts';
import { fieldErrorsOf } from './field-errors.ts';
import {
  decides,
  directionOf,
  judgeDecision,
  judgeOffer,
  judgeRequest,
  judgeTaking,
  tellsOtherSide,
  tellsWhom,
  transferOpenUntil,
  transferState,
} from './transfer.ts';
import { transferInput } from './transfer-schemas.ts';

const aarhus = '0751';
const odense = '0461';
const openedOn = calendarDate('2026-12-10');
const openUntil = transferOpenUntil(openedOn);
const refusedWith = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });

describe('R19: how a transfer stands', () => {
  it('is pending through the thirtieth day after it was opened, and has expired from then on', () => {
    expect(openUntil).toBe('2027-01-09');
    const facts = { state: 'pending', openUntil } as const;
    expect(transferState(facts, openedOn)).toBe('pending');
    expect(transferState(facts, openUntil)).toBe('pending');
    expect(transferState(facts, addDays(openUntil, 1))).toBe('expired');
  });

  it('stays what was decided, however long ago', () => {
    for (const state of ['accepted', 'refused', 'withdrawn', 'expired'] as const)
      expect(transferState({ state, openUntil }, addDays(openUntil, 400))).toBe(state);
  });

  it('is to whom it was offered, or to who asked', () => {
    const sides = { opener: aarhus, decider: odense };
    expect(directionOf({ kind: 'offer', ...sides })).toEqual({ from: aarhus, to: odense });
    expect(directionOf({ kind: 'request', ...sides })).toEqual({ from: odense, to: aarhus });
  });
});

describe('R19: opening a transfer', () => {
  const offer = { callerAuthority: aarhus, toAuthority: odense, hasCaseworkers: true, isPending: false };
  const request = { callerAuthority: odense, responsibleAuthority: aarhus, isPending: false };

  it('is an offer to another municipality where somebody has logged in', () => {
    expect(judgeOffer(offer)).toEqual({ ok: true, value: null });
  });

  it('is refused to oneself, then where nobody has logged in, then while another is open', () => {
    const nobody = { hasCaseworkers: false, isPending: true };
    expect(judgeOffer({ ...offer, ...nobody, toAuthority: aarhus })).toEqual(
      refusedWith('transfer-to-oneself'),
    );
    expect(judgeOffer({ ...offer, ...nobody })).toEqual(refusedWith('authority-without-caseworkers'));
    expect(judgeOffer({ ...offer, isPending: true })).toEqual(refusedWith('transfer-pending'));
  });

  it('is a request of another municipality’s citizen, and tells whom to ask', () => {
    expect(judgeRequest(request)).toEqual({ ok: true, value: { ask: aarhus } });
  });

  it('is refused of nobody’s, then of one’s own, then while another is open', () => {
    expect(judgeRequest({ ...request, responsibleAuthority: null, isPending: true })).toEqual(
      refusedWith('not-enrolled'),
    );
    expect(judgeRequest({ ...request, responsibleAuthority: odense, isPending: true })).toEqual(
      refusedWith('transfer-to-oneself'),
    );
    expect(judgeRequest({ ...request, isPending: true })).toEqual(refusedWith('transfer-pending'));
  });
});

describe('R19: deciding a transfer', () => {
  it('is the other side’s, and to withdraw it the opener’s', () => {
    const sides = { opener: aarhus, decider: odense };
    expect([decides(sides, 'accepted'), decides(sides, 'refused')]).toEqual([odense, odense]);
    expect(decides(sides, 'withdrawn')).toBe(aarhus);
  });

  it('is possible while it is open', () => {
    expect(judgeDecision({ state: 'pending', openUntil }, openUntil)).toEqual({ ok: true, value: null });
  });

  it('is refused once it is decided, and once it has expired', () => {
    for (const state of ['accepted', 'refused', 'withdrawn'] as const)
      expect(judgeDecision({ state, openUntil }, openedOn)).toEqual(
        refusedWith('transfer-decided', { state }),
      );
    const expired = refusedWith('transfer-expired', { openUntil });
    expect(judgeDecision({ state: 'pending', openUntil }, addDays(openUntil, 1))).toEqual(expired);
    expect(judgeDecision({ state: 'expired', openUntil }, openedOn)).toEqual(expired);
  });

  it('lets who accepts take the citizen only where the citizen comes to', () => {
    const sides = { opener: aarhus, decider: odense };
    expect(judgeTaking({ kind: 'offer', ...sides })).toEqual({ ok: true, value: null });
    expect(judgeTaking({ kind: 'request', ...sides })).toEqual(
      refusedWith('validation-failed', { errors: [{ path: 'assign', code: 'not-allowed-value' }] }),
    );
  });
});

describe('the input of a transfer', () => {
  const errorsOf = (input: object) => {
    const read = transferInput.safeParse(input);
    return read.success ? [] : fieldErrorsOf(read.error.issues);
  };
  const citizenId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04';
  const reason = 'Borgeren er flyttet';

  it('is an offer or a request', () => {
    expect(errorsOf({ citizenId, toAuthority: odense, reason })).toEqual([]);
    expect(errorsOf({ query: '290569-0000', reason })).toEqual([]);
  });

  it.each([
    [{ reason }, ['citizenId missing', 'toAuthority missing']],
    [{ citizenId, reason }, ['toAuthority missing']],
    [{ query: '70505', citizenId, reason }, ['citizenId unknown-field']],
    [{ query: '70505' }, ['reason missing']],
    [{ query: '70505', reason: 'Søgte 290569-0000' }, ['reason cpr-shaped']],
    [{ citizenId, toAuthority: '9999', reason }, ['toAuthority not-allowed-value']],
    [{ citizenId: 'x', toAuthority: odense, reason }, ['citizenId invalid']],
  ])('is refused as %j', (input, errors) => {
    expect(errorsOf(input).map(({ path, code }) => `${path} ${code}`)).toEqual(errors);
  });
});

describe('R14, R19: what sides are told of a transfer', () => {
  const viewerOf = (code: string) =>
    ({
      role: 'caseworker',
      organisation: { cvr: '55133018', name: 'Kommunen' },
      authority: { code, name: 'Kommunen' },
    }) as const;
  const citizen = { citizenId: 'a', authorityCode: aarhus, anonymised: false };
  const offer = { kind: 'offer', decider: odense } as const;

  it('whom it is about: the responsible one, and while an offer is open whom it goes to', () => {
    expect(tellsWhom(viewerOf(aarhus), offer, 'pending', citizen)).toBe(true);
    expect(tellsWhom(viewerOf(odense), offer, 'pending', citizen)).toBe(true);
    expect(tellsWhom(viewerOf('0101'), offer, 'pending', citizen)).toBe(false);
    expect(tellsWhom(viewerOf(odense), offer, 'withdrawn', citizen)).toBe(false);
    expect(tellsWhom(viewerOf(odense), { ...offer, kind: 'request' }, 'pending', citizen)).toBe(false);
    expect(tellsWhom(viewerOf(odense), offer, 'pending', { ...citizen, anonymised: true })).toBe(false);
  });

  it('who the other side is: everybody but who asked, until it is accepted', () => {
    const request = { kind: 'request', opener: odense } as const;
    expect(tellsOtherSide(viewerOf(odense), request, 'pending')).toBe(false);
    expect(tellsOtherSide(viewerOf(aarhus), request, 'pending')).toBe(true);
    expect(tellsOtherSide(viewerOf(odense), request, 'accepted')).toBe(true);
    expect(tellsOtherSide(viewerOf(odense), { ...request, kind: 'offer' }, 'pending')).toBe(true);
  });
});
