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

/** Finds every address of a name, as `dns.promises.lookup` gives them. */
export type Resolve = (hostname: string) => Promise<readonly dns.LookupAddress[]>;

/** Which name servers are asked, the machine's own when left out, and how long one is waited for at first. */
type NameServers = { readonly servers?: readonly string[]; readonly waitMs?: number };

/**
 * Asks the name servers themselves. What the system's own look-up does (`dns.lookup`) happens in the few threads that
 * files are read in too: some names whose servers never answer would keep everybody waiting; and it tells of names that
 * only this machine and its network know.
 */
export function resolveWith({ servers, waitMs = 2_000 }: NameServers = {}): Resolve {
  return async (hostname) => {
    const name = hostname.replace(/\.$/, '');
    if (name === 'localhost' || name.endsWith('.localhost')) return loopbackAddresses;
    const resolver = new dns.promises.Resolver({ timeout: waitMs, tries: 2 });
    if (servers) resolver.setServers(servers);
    const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = [...addressesIn(four, 4), ...addressesIn(six, 6)];
    // One that answers for one family alone has said all there is; one that answers for none has not.
    if (found.length === 0 && four.status === 'rejected') throw four.reason;
    return found;
  };
}

const addressesIn = (answer: PromiseSettledResult<string[]>, family: number): dns.LookupAddress[] =>
  answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : [];

/** RFC 6761: nobody is asked for it. */
const loopbackAddresses: readonly dns.LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

const resolveName = resolveWith();

/** The name leads to where nothing is sent. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';
}

/** Whether events may be sent to an IP address. */
export function isAllowed(address: string, { privateNetworks, loopback }: TargetPolicy): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'unicast') return parsed.kind() === 'ipv4' || isWithin(parsed, globalUnicast);
  if (range === 'loopback') return loopback;
  return isPrivate(range) && privateNetworks.some((network) => isWithin(parsed, network));
}

/** What of IPv6 is given out (RFC 4291); whatever else there may be some day is not the internet of today. */
const globalUnicast = '2000::/3';

/**
 * Whether it is a network of somebody's own, which an operator may open: not a machine's own addresses, not those of a
 * cloud's metadata (link-local), not one that stands for an address of another kind.
 */
const isPrivate = (range: string) => ['private', 'carrierGradeNat', 'uniqueLocal'].includes(range);

/** Whether a text is a network that an operator may open, in CIDR notation. */
export function isPrivateNetwork(text: string): boolean {
  return ipaddr.isValidCIDR(text) && isPrivate(ipaddr.parseCIDR(text)[0].range());
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
  if (url.protocol !== 'https:' && !policy.loopback) return 'not-https';
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
