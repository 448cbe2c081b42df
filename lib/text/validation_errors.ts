import type { Texts } from "./texts.ts";

/** What is to be corrected where a link was pressed in another browser than the one that registered. */
export function validationErrors(
  { fieldFaults, validationText, tooManyTries }: Texts,
  result:
    | { kind: "validated" | "taken" | "dead_link" }
    | { kind: "password_needed" | "wrong_password" }
    | { kind: "throttled"; retryAfterMs: number },
): { field: string; message: string }[] {
  const field = "mot_de_passe";
  switch (result.kind) {
    case "password_needed":
      return [{ field, message: fieldFaults.passwordEmpty }];
    case "wrong_password":
      return [{ field, message: validationText.wrong }];
    case "throttled":
      return [{ field, message: tooManyTries(result.retryAfterMs) }];
    case "validated":
    case "taken":
    case "dead_link":
      return [];
  }
}
