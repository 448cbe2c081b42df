/**
 * Makes sure that a server can listen on a port before anything is set up for it and said about it. @throws AddrInUse
 */
export function claimPort(port: number): void {
  Deno.listen({ port }).close();
}
