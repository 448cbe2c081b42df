// Fresh's own key, registered globally: a middleware may read it too.
const NONCE = Symbol.for("__freshNonce");

type WithNonce = Response & { [NONCE]?: string };

/** Remembers the nonce of a rendered page without sending it as a header. */
export function attachNonce(response: Response, nonce: string): void {
  (response as WithNonce)[NONCE] = nonce;
}

/** The nonce of a rendered page; undefined for any other response. */
export function readNonce(response: Response): string | undefined {
  return (response as WithNonce)[NONCE];
}
