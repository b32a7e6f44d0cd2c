import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { WebhookAddressFault } from '@frikort/domain/webhook';
import ipaddr from 'ipaddr.js';

/** Where events may be sent beside the public internet (R34). */
export type TargetPolicy = {
  /** In CIDR notation. */
  readonly privateNetworks: readonly string[];
  /** This machine itself, without TLS too. */
  readonly loopback: boolean;
};

/** Finds every address of a name; as `dns.promises.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly dns.LookupAddress[]>;

const resolveName: Resolve = (hostname) => dns.promises.lookup(hostname, { all: true });

/** The name leads to where nothing is sent. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';
}

/** Whether events may be sent to an IP address. */
export function isAllowed(address: string, { privateNetworks, loopback }: TargetPolicy): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'unicast') return true;
  if (range === 'loopback') return loopback;
  return privateNetworks.some((network) => isWithin(parsed, network));
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, network: string): boolean {
  const [base, bits] = ipaddr.parseCIDR(network);
  return base.kind() === address.kind() && address.match(base, bits);
}

/** The host of an address as it is looked up: an IPv6 address without its brackets. */
const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

/**
 * What is wrong with an address, by its text and by what its name leads to now (R34). A name that leads to several
 * addresses is refused for one of them.
 */
export async function faultOfTarget(
  url: URL,
  policy: TargetPolicy,
  resolve: Resolve = resolveName,
): Promise<WebhookAddressFault | undefined> {
  if (url.username !== '' || url.password !== '') return 'with-password';
  const host = hostOf(url);
  const addresses = isIP(host) === 0 ? await addressesOf(host, resolve) : [host];
  if (url.protocol !== 'https:' && !(policy.loopback && addresses.length > 0 && addresses.every(isLoopback)))
    return 'not-https';
  if (addresses.length === 0) return 'unknown-host';
  return addresses.every((address) => isAllowed(address, policy)) ? undefined : 'private-network';
}

const isLoopback = (address: string) => ipaddr.process(address).range() === 'loopback';

async function addressesOf(host: string, resolve: Resolve): Promise<string[]> {
  try {
    return (await resolve(host)).map(({ address }) => address);
  } catch {
    return [];
  }
}

/**
 * Looks a name up for a connection and gives only what may be connected to: the connection goes to the address that was
 * looked at, whatever the name leads to a moment later. An IP address in the place of a name is never looked up.
 */
export function guardedLookup(policy: TargetPolicy, resolve: Resolve = resolveName): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => isAllowed(address, policy)))
          callback(new AddressRefused('Nothing is sent there'), '', 0);
        else if (all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}
