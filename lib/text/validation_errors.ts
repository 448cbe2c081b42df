import type { Milliseconds } from "../domain/duration.ts";
import { tooManyTries } from "./durations.ts";
import { SIGN_IN_NAMES } from "./form_names.ts";
import type { Texts } from "./texts.ts";

/** What is to be corrected where a link was pressed in another browser than the one that registered. */
export function validationErrors(
  text: Texts,
  result:
    | { kind: "validated" | "taken" | "dead_link" }
    | { kind: "password_needed" | "wrong_password" }
    | { kind: "throttled"; retryAfterMs: Milliseconds },
): { field: string; message: string }[] {
  const field = SIGN_IN_NAMES.password;
  switch (result.kind) {
    case "password_needed":
      return [{ field, message: text.t("fault-password-empty") }];
    case "wrong_password":
      return [{ field, message: text.t("validation-wrong") }];
    case "throttled":
      return [{
        field,
        message: tooManyTries(text, result.retryAfterMs),
      }];
    case "validated":
    case "taken":
    case "dead_link":
      return [];
  }
}
