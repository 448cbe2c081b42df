import type { Texts } from "./texts.ts";

/** What an address form says after it was posted: nothing to correct, or one sentence. */
export function emailPostErrors(
  { fieldFaults, tooManyTries }: Texts,
  post:
    | { kind: "sent" | "empty" | "shape" }
    | { kind: "throttled"; retryAfterMs: number },
): { field: string; message: string }[] {
  switch (post.kind) {
    case "sent":
      return [];
    case "empty":
      return [{ field: "email", message: fieldFaults.emailEmpty }];
    case "shape":
      return [{ field: "email", message: fieldFaults.emailShape }];
    case "throttled":
      return [{ field: "email", message: tooManyTries(post.retryAfterMs) }];
  }
}
