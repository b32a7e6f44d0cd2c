import { randomBytes, randomUUID } from 'node:crypto';
import { nameIdOf } from './assertion.ts';
import type { Identity } from './people.ts';

/** Someone who is logged in at the provider in one browser. */
export type Login = {
  readonly identity: Identity;
  readonly sessionIndex: string;
  /** When they last proved who they are. */
  readonly authenticatedAt: Date;
};

/**
 * Who is logged in, per browser, in memory. Unlike the real provider it lets several people be logged in side by
 * side in one browser, so that one tester can play caseworker, company and citizen; each has their own session.
 */
export class Logins {
  readonly #browsers = new Map<string, Map<string, Login>>();

  /** A name for a browser that has none yet: the value of the provider's cookie. */
  newBrowser(): string {
    return randomBytes(24).toString('base64url');
  }

  /**
   * Logs in, or finds the login that this person already has in this browser (single sign-on).
   * @param anew proves once more who they are, in the session that they have
   */
  login(browser: string, identity: Identity, now: Date, anew: boolean): Login {
    const logins = this.#browsers.get(browser) ?? new Map<string, Login>();
    const living = logins.get(identity.id);
    const sessionIndex = living?.sessionIndex ?? `_${randomUUID()}`;
    const login = living && !anew ? living : { identity, sessionIndex, authenticatedAt: now };
    logins.set(identity.id, login);
    this.#browsers.set(browser, logins);
    return login;
  }

  of(browser: string | undefined): Login[] {
    return browser === undefined ? [] : [...(this.#browsers.get(browser)?.values() ?? [])];
  }

  /** Ends logins, wherever they were begun; without a session index every login of that name. */
  end(nameId: string, sessionIndexes: readonly string[]): void {
    for (const logins of this.#browsers.values()) {
      for (const [id, login] of logins) {
        const named = nameIdOf(login.identity) === nameId;
        const meant = sessionIndexes.length === 0 || sessionIndexes.includes(login.sessionIndex);
        if (named && meant) logins.delete(id);
      }
    }
  }
}
