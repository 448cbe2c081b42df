import ipaddr from "ipaddr.js";

/**
 * Whether an address stands in one of some networks (CIDR, `192.0.2.0/24`, `2001:db8::/32`); in every one where none is
 * named. An address that nobody can read stands in none.
 */
export function isWithin(
  address: string,
  networks: readonly string[],
): boolean {
  if (networks.length === 0) return true;
  if (address.length > 64 || !ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === ip.kind() && ip.match([base, bits]);
  });
}
