import { describe, expect, it } from 'vitest';
import { networkOf } from './network.ts';

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
