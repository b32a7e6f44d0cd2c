import { describe, expect, it } from 'vitest';
import { isOwnPath } from './return-to.ts';

describe('returnTo', () => {
  it.each([
    '/',
    '/sagsbehandler/',
    '/virksomhed/ansaettelser?aar=2026&tekst=%C3%A5#top',
    '/mit-frikort/2026',
    '/apis',
    '/a//b',
  ])('accepts the own path %j', (path) => {
    expect(isOwnPath(path)).toBe(true);
  });

  it.each([
    '',
    'sagsbehandler',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/x\\y',
    '\\\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    '/a b',
    '/.//evil.example',
    '/x/..//evil.example',
    '/å',
    '/api/v1/session',
    '/API/v1',
    '/%61pi/v1/session',
    '/x/../auth/logout',
    '/auth',
    '/oauth/token',
    '/%ff',
    `/${'x'.repeat(500)}`,
  ])('refuses %j', (path) => {
    expect(isOwnPath(path)).toBe(false);
  });
});
