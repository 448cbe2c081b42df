import ipaddr from "ipaddr.js";

/** The longest spelling of an address, its zone and brackets included. */
const MAX_LENGTH = 64;

/**
 * The network an address throttles as: its /24 in IPv4 (IPv4-mapped included), its /64 in IPv6, canonical; `unknown`
 * when it is no address.
 */
export function addressBlock(ip: string): string {
  if (ip.length > MAX_LENGTH) return "unknown";
  const [text = ""] = ip.trim().replace(/^\[(.*)\]$/, "$1").split("%", 1);
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return blockOfV4(text);
  if (!ipaddr.IPv6.isValid(text)) return "unknown";
  const v6 = ipaddr.IPv6.parse(text);
  if (v6.isIPv4MappedAddress()) return blockOfV4(`${v6.toIPv4Address()}`);
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${v6}/64`)}/64`;
}

function blockOfV4(text: string): string {
  return `${ipaddr.IPv4.networkAddressFromCIDR(`${text}/24`)}/24`;
}
