import { createSocket } from 'node:dgram';
import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  AddressRefused,
  faultOfTarget,
  guardedLookup,
  isAllowed,
  isPrivateNetwork,
  resolveWith,
} from './targets.ts';

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
    // What an IPv4 address hides in, what is site-local, and what nobody was given.
    ...['64:ff9b:1::a00:1', '::ffff:0:7f00:1', '2001:0:7f00:1::', 'fec0::1', '4000::1', '5f00::1', '3fff::1'],
    ...['fe80::1%eth0', '0.1.2.3', '192.88.99.1'],
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
    const everything = { privateNetworks: ['127.0.0.0/8', '0.0.0.0/0', '::/0'], loopback: false };
    for (const address of [
      '127.0.0.1',
      '0.0.0.0',
      '169.254.169.254',
      '::',
      'fe80::1',
      '64:ff9b::a00:1',
      '224.0.0.1',
    ])
      expect(isAllowed(address, everything)).toBe(false);
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
    ['https://0x7f.0x0.0x0.0x1/', 'private-network', []],
    ['https://0xa000001/', 'private-network', []],
    ['https://0/', 'private-network', []],
    ['https://127.0.0.1./', 'private-network', []],
    ['https://１２７.０.０.１/', 'private-network', []],
    ['https://①②⑦.⓪.⓪.①:8443/', 'private-network', []],
    ['https://169.254.169.254/latest/meta-data', 'private-network', []],
    ['https://100.100.100.200/', 'private-network', []],
    ['https://[::ffff:a00:1]/', 'private-network', []],
    ['https://[::ffff:0:10.0.0.1]/', 'private-network', []],
    ['https://[64:ff9b::10.0.0.1]/', 'private-network', []],
    ['https://[fe80::1]/', 'private-network', []],
    ['https://receiver.example.:8443/', 'private-network', ['192.168.0.1']],
    ['https://receiver.example@10.0.0.1/', 'with-password', []],
    ['https://receiver.example:8443/', undefined, ['1.1.1.1']],
    ['https://[::1]/', 'private-network', []],
    ['https://[::ffff:169.254.169.254]/', 'private-network', []],
    ['https://receiver.example/', undefined, ['1.1.1.1', '2606:4700:4700::1111']],
  ])('%s is %s when it leads to %o', async (url, fault, addresses) => {
    expect(await faultOfTarget(new URL(url), strict, answers(addresses))).toBe(fault);
  });

  it.each([
    '0.0.0.0/0',
    '169.254.0.0/16',
    '127.0.0.0/8',
    '::/0',
    '::ffff:10.0.0.0/104',
    '8.8.8.0/24',
    '10.0.0.0',
    'x',
  ])('%s is no network that an operator may open', (network) => {
    expect(isPrivateNetwork(network)).toBe(false);
  });

  it('an operator may open a private network', () => {
    for (const network of ['10.20.0.0/16', '100.64.0.0/10', 'fd00:1::/32'])
      expect(isPrivateNetwork(network)).toBe(true);
  });

  it('a name that leads nowhere is refused as that', async () => {
    expect(await faultOfTarget(new URL('https://nowhere.example/'), strict, unknown)).toBe('unknown-host');
  });

  it('without TLS nobody is even asked where a name leads to', async () => {
    const resolve = async () => expect.fail('asked');
    expect(await faultOfTarget(new URL('http://receiver.example/'), strict, resolve)).toBe('not-https');
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

describe('the look-up of a name', () => {
  /** A name server that is asked and never answers. */
  async function silentServer() {
    const server = createSocket('udp4');
    server.bind(0, '127.0.0.1');
    await once(server, 'listening');
    return server;
  }

  it('that no server answers keeps nobody else waiting, and comes to an end', async () => {
    const server = await silentServer();
    try {
      const resolve = resolveWith({ servers: [`127.0.0.1:${server.address().port}`], waitMs: 500 });
      let ended = 0;
      const waiting = Promise.allSettled(
        Array.from({ length: 20 }, (_, place) =>
          resolve(`receiver-${place}.example`).finally(() => {
            ended += 1;
          }),
        ),
      );
      // The threads that it must not take: files are read in them.
      for (let turn = 0; turn < 20; turn += 1) await readFile(import.meta.filename);
      expect(ended).toBe(0);
      const outcomes = await waiting;
      expect(outcomes.map(({ status }) => status)).toEqual(Array(20).fill('rejected'));
    } finally {
      server.close();
    }
  }, 20_000);

  it('of this machine itself asks nobody', async () => {
    const resolve = resolveWith({ servers: ['127.0.0.1:9'] });
    for (const name of ['localhost', 'localhost.', 'api.localhost'])
      expect((await resolve(name)).map(({ address }) => address)).toEqual(['127.0.0.1', '::1']);
  });
});
