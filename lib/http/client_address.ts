import { addressBlock } from "./address_block.ts";

/** Where a request comes from, and what is wrong with the way in which it came. */
export interface ClientPlace {
  /** The block of addresses, for throttles and log lines. */
  block: string;
  /** The address itself, for the office's networks only; empty when nobody knows it. */
  address: string;
  fault: ProxyFault | null;
}

/** `proxy_undeclared`: a proxy speaks and none is configured; `proxy_missing`: it came past one that is. */
export type ProxyFault = "proxy_undeclared" | "proxy_missing";

/**
 * The block of addresses a request comes from. Each proxy in front adds one address to the right of
 * `X-Forwarded-For`; what stands further left is the client's own word and counts for nothing. A request with
 * fewer addresses than there are proxies has come past one of them: then who has connected to us is who it is.
 */
export function clientPlace(
  headers: Headers,
  remote: Deno.Addr | undefined,
  proxies: number,
): ClientPlace {
  const forwarded = headers.get("x-forwarded-for");
  const peer = remote !== undefined && "hostname" in remote
    ? remote.hostname
    : "";
  if (proxies === 0) {
    const isForwarded = forwarded !== null || headers.has("forwarded");
    return placeOf(peer, isForwarded ? "proxy_undeclared" : null);
  }
  const hops = forwarded === null ? [] : forwarded.split(",");
  const hop = hops.at(-proxies);
  return hop === undefined
    ? placeOf(peer, "proxy_missing")
    : placeOf(withoutPort(hop.trim()), null);
}

function placeOf(address: string, fault: ProxyFault | null): ClientPlace {
  return { block: addressBlock(address), address, fault };
}

/** Some proxies write `192.0.2.1:40000` or `[2001:db8::1]:40000`. */
function withoutPort(hop: string): string {
  const match = /^(?:\[([^\]]{1,60})\]|([^:]{1,60})):\d{1,5}$/.exec(hop);
  return match === null ? hop : match[1] ?? match[2] ?? hop;
}
