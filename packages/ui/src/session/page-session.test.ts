import { describe, expect, it } from 'vitest';
import { ownSession, type PageSession, pageSessionAfter, type Session } from './page-session.ts';

const session = (identity: string, fingerprint = `login of ${identity}`): Session => ({
  entrance: 'company',
  role: 'employee',
  name: identity,

  expiresAt: '2026-11-28T12:00:00.000Z',
  endsAt: '2026-11-28T20:00:00.000Z',

  identity,
  fingerprint,
});

const bjarne = session('bjarne');
const omar = session('omar');

/** A page on which something of a login stands, after each of these answers. */
function pageAfter(...answers: (Session | null)[]): PageSession | undefined {
  return answers.reduce<PageSession | undefined>(
    (page, answered) => pageSessionAfter(page, answered, true),
    undefined,
  );
}

describe('a page', () => {
  it('belongs to whoever is logged in when it is drawn', () => {
    expect(pageAfter(bjarne)).toEqual({ state: 'own', session: bjarne });
  });

  it('that asked for a login belongs to whoever then logs in, in whatever tab', () => {
    expect(pageAfter(null, bjarne)).toEqual({ state: 'own', session: bjarne });
  });

  it('goes on with a new login of the same person', () => {
    const again = session('bjarne', 'a later login');
    expect(pageAfter(bjarne, again)).toEqual({ state: 'own', session: again });
    expect(pageAfter(bjarne, null, again)).toEqual({ state: 'own', session: again });
  });

  it('does not pass to somebody else, at once or after the session has ended', () => {
    const other = { state: 'other', session: omar, drawnFor: 'bjarne' };
    expect(pageAfter(bjarne, omar)).toEqual(other);
    expect(pageAfter(bjarne, null, omar)).toEqual(other);
    expect(pageAfter(bjarne, omar, null, omar)).toEqual(other);
  });

  it('is the former person’s again when they have logged in again', () => {
    expect(pageAfter(bjarne, omar, bjarne)).toEqual({ state: 'own', session: bjarne });
  });

  it('without anything of a login on it takes anyone', () => {
    const before = pageAfter(bjarne);
    expect(pageSessionAfter(before, omar, false)).toEqual({ state: 'own', session: omar });
  });

  it('acts for nobody but its own', () => {
    const acting = [[null], [bjarne], [bjarne, omar]].map((answers) => {
      const page = pageAfter(...answers);
      return page && ownSession(page);
    });
    expect(acting).toEqual([null, bjarne, null]);
  });
});
