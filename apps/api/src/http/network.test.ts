import { describe, expect, it } from 'vitest';
import { lineOf, networkOf } from './network.ts';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.254'],
    ['192.0.2.1', '::ffff:192.0.2.77'],
    ['2001:db8:1:1100::1', '2001:db8:1:11ff:ffff::1'],
    ['2001:db8::1', '2001:0DB8:0:0:0:0:0:2'],
    ['fe80::1', 'fe80::2%eth0'],
    ['nonsense', ''],
  ])('%s and %s are of one', (one, other) => {
    expect(networkOf(one)).toBe(networkOf(other));
  });

  it.each([
    ['192.0.2.1', '192.0.3.1'],
    ['2001:db8:1:1100::1', '2001:db8:1:1200::1'],
    ['192.0.2.1', '2001:db8::1'],
    ['::1', '127.0.0.1'],
  ])('%s and %s are of two', (one, other) => {
    expect(networkOf(one)).not.toBe(networkOf(other));
  });
});

describe('the line of an address', () => {
  it('is the address in IPv4 and a network in IPv6', () => {
    expect(lineOf('192.0.2.1')).not.toBe(lineOf('192.0.2.2'));
    expect(lineOf('192.0.2.1')).toBe(lineOf('::ffff:192.0.2.1'));
    expect(lineOf('2001:db8:1:2::1')).toBe(lineOf('2001:db8:1:3::2'));
    expect(lineOf('nonsense')).toBe('unknown');
  });
});
