import ipaddr from 'ipaddr.js';

/**
 * What a limit counts an address as: an IPv4 address itself, of an IPv6 address its /64, which is what one
 * customer holds (RFC 6177), so that nobody gets a fresh count by changing the rest.
 */
export function addressBlock(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`).toString()}/64`;
}
