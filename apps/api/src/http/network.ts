import ipaddr from 'ipaddr.js';

/**
 * How many bytes of an address name its network: of IPv4 three (/24), of IPv6 seven (/56), the least that a provider
 * gives one line (RIPE-690), so that nobody is many by taking another address of their own.
 */
const networkBytes = { ipv4: 3, ipv6: 7 } as const;

/** The bytes that name a line: whoever has one has every address of it. */
const lineBytes = { ipv4: 4, ipv6: networkBytes.ipv6 } as const;

/** The network of an address; one of IPv4 that is written as IPv6 is in the network of the IPv4 address. */
export function networkOf(address: string): string {
  return firstBytesOf(address, networkBytes);
}

/** The line that an address belongs to: an address of IPv4 by itself, a network of IPv6. */
export function lineOf(address: string): string {
  return firstBytesOf(address, lineBytes);
}

function firstBytesOf(address: string, bytes: Readonly<Record<'ipv4' | 'ipv6', number>>): string {
  // Whoever is behind a proxy that passes on nonsense shares one network.
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const kind = parsed.kind();
  return `${kind}:${Buffer.from(parsed.toByteArray().slice(0, bytes[kind])).toString('hex')}`;
}
