import type { Milliseconds } from "../domain/duration.ts";
import type { Texts } from "./texts.ts";
import { tooManyTries } from "./durations.ts";

/** What an address form says after it was posted: nothing to correct, or one sentence. */
export function emailPostErrors(
  text: Texts,
  post:
    | { kind: "sent" | "empty" | "shape" }
    | { kind: "throttled"; retryAfterMs: Milliseconds },
): { field: string; message: string }[] {
  switch (post.kind) {
    case "sent":
      return [];
    case "empty":
      return [{ field: "email", message: text.t("fault-email-empty") }];
    case "shape":
      return [{ field: "email", message: text.t("fault-email-shape") }];
    case "throttled":
      return [{
        field: "email",
        message: tooManyTries(text, post.retryAfterMs),
      }];
  }
}
