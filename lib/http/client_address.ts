import { addressBlock } from "../domain/address_block.ts";

/**
 * The block of addresses a request comes from. Each proxy in front adds one address to the right of
 * `X-Forwarded-For`; what stands further left is the client's own word and counts for nothing.
 */
export function clientBlock(
  request: Request,
  remote: Deno.Addr | undefined,
  proxies: number,
): string {
  if (proxies > 0) {
    const hops = (request.headers.get("x-forwarded-for") ?? "").split(",");
    return addressBlock((hops.at(-proxies) ?? "").trim());
  }
  return remote !== undefined && "hostname" in remote
    ? addressBlock(remote.hostname)
    : "unknown";
}
