import { describe, expect, it } from 'vitest';
import { expiryAfterUse, extensionDue, hashOfToken, newToken } from './sessions.ts';

const at = (time: string) => new Date(`2026-11-21T${time}Z`);

describe('a session', () => {
  it('lasts 30 minutes from its use, and never beyond its end', () => {
    expect(expiryAfterUse(at('10:00:00'), at('20:00:00'))).toEqual(at('10:30:00'));
    expect(expiryAfterUse(at('19:45:00'), at('20:00:00'))).toEqual(at('20:00:00'));
  });

  it('is written at most once a minute', () => {
    const session = { expiresAt: at('10:30:00'), endsAt: at('20:00:00') };
    expect(extensionDue(session, at('10:00:59'))).toBeUndefined();
    expect(extensionDue(session, at('10:01:00'))).toEqual(at('10:31:00'));
  });

  it('is not written again once it reaches its end', () => {
    const session = { expiresAt: at('20:00:00'), endsAt: at('20:00:00') };
    expect(extensionDue(session, at('19:59:00'))).toBeUndefined();
  });

  it('has a token of 256 random bits, stored as its SHA-256', () => {
    const token = newToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(newToken()).not.toBe(token);
    expect(hashOfToken(token)).toHaveLength(32);
    expect(hashOfToken(token).toString('hex')).not.toContain(token);
  });
});
