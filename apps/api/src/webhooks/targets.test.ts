import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { AddressRefused, faultOfTarget, guardedLookup, isAllowed } from './targets.ts';

const strict = { privateNetworks: [], loopback: false };
const open = { privateNetworks: ['10.20.0.0/16', 'fd00:1::/32'], loopback: true };

/** A name server that answers something else each time. */
function answers(...rounds: string[][]) {
  let turn = 0;
  return async (): Promise<LookupAddress[]> => {
    const round = rounds[Math.min(turn, rounds.length - 1)] ?? [];
    turn += 1;
    return round.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}
const unknown = async () => {
  throw new Error('ENOTFOUND');
};

describe('R34: where events are sent', () => {
  it.each([
    ...['127.0.0.1', '10.0.0.1', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...['224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1', '240.0.0.1'],
    ...['::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', '::127.0.0.1', 'nonsense', ''],
  ])('%s is no place on the internet', (address) => {
    expect(isAllowed(address, strict)).toBe(false);
  });

  it.each(['1.1.1.1', '185.15.59.224', '2606:4700:4700::1111', '::ffff:1.1.1.1'])('%s is one', (address) => {
    expect(isAllowed(address, strict)).toBe(true);
  });

  it('a private network that the operator has opened is open, and no other; this machine only where that is said', () => {
    expect(isAllowed('10.20.3.4', open)).toBe(true);
    expect(isAllowed('10.21.3.4', open)).toBe(false);
    expect(isAllowed('fd00:1::7', open)).toBe(true);
    expect(isAllowed('127.0.0.1', open)).toBe(true);
    expect(isAllowed('127.0.0.1', { ...open, loopback: false })).toBe(false);
    expect(isAllowed('127.0.0.1', { privateNetworks: ['127.0.0.0/8', '0.0.0.0/0'], loopback: false })).toBe(
      false,
    );
  });

  it.each([
    ['http://receiver.example/', 'not-https', ['1.1.1.1']],
    ['https://user:pass@receiver.example/', 'with-password', ['1.1.1.1']],
    ['https://receiver.example/', 'private-network', ['10.0.0.1']],
    // One of several is enough.
    ['https://receiver.example/', 'private-network', ['1.1.1.1', '::1']],
    ['https://localhost/', 'private-network', ['127.0.0.1']],
    ['https://127.0.0.1/', 'private-network', []],
    // As browsers read it: a number, an octal, a shortened address.
    ['https://2130706433/', 'private-network', []],
    ['https://0177.0.0.1/', 'private-network', []],
    ['https://127.1/', 'private-network', []],
    ['https://[::1]/', 'private-network', []],
    ['https://[::ffff:169.254.169.254]/', 'private-network', []],
    ['https://receiver.example/', undefined, ['1.1.1.1', '2606:4700:4700::1111']],
  ])('%s is %s when it leads to %o', async (url, fault, addresses) => {
    expect(await faultOfTarget(new URL(url), strict, answers(addresses))).toBe(fault);
  });

  it('a name that leads nowhere is refused as that', async () => {
    expect(await faultOfTarget(new URL('https://nowhere.example/'), strict, unknown)).toBe('unknown-host');
  });

  it('without TLS nothing is sent but to this machine, where that is said', async () => {
    const fault = (url: string, address: string) => faultOfTarget(new URL(url), open, answers([address]));
    expect(await fault('http://localhost:3000/', '127.0.0.1')).toBeUndefined();
    expect(await fault('http://receiver.example/', '1.1.1.1')).toBe('not-https');
    expect(await fault('http://10.20.0.1/', '10.20.0.1')).toBe('not-https');
  });

  it('a name that leads elsewhere by the time of the connection is not connected to', async () => {
    const rebinding = answers(['1.1.1.1'], ['127.0.0.1']);
    expect(await faultOfTarget(new URL('https://receiver.example/'), strict, rebinding)).toBeUndefined();
    const lookup = guardedLookup(strict, rebinding);
    const outcome = await new Promise((resolve) => {
      lookup('receiver.example', { all: true }, (error, addresses) => resolve(error ?? addresses));
    });
    expect(outcome).toBeInstanceOf(AddressRefused);
  });

  it('a connection is given the addresses that were looked at', async () => {
    const lookup = guardedLookup(strict, answers(['1.1.1.1', '1.0.0.1']));
    const one = await new Promise((resolve) => {
      lookup('receiver.example', {}, (_error, address, family) => resolve([address, family]));
    });
    expect(one).toEqual(['1.1.1.1', 4]);
  });
});
