import ipaddr from 'ipaddr.js';

/**
 * So many bytes of an address name its network: of IPv4 three (/24), of IPv6 seven (/56), the least that a provider
 * gives one line (RIPE-690), so that nobody is many by taking another address of their own.
 */
const networkBytes = { ipv4: 3, ipv6: 7 } as const;

/** The network of an address; one of IPv4 that is written as IPv6 is in the network of the IPv4 address. */
export function networkOf(address: string): string {
  // Whoever is behind a proxy that passes on nonsense shares one network.
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const kind = parsed.kind();
  return `${kind}:${Buffer.from(parsed.toByteArray().slice(0, networkBytes[kind])).toString('hex')}`;
}
