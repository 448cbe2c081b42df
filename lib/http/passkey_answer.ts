import { LONGEST_PASSKEY_ANSWER } from "../domain/office/passkey.ts";
import { PASSKEY_NAMES } from "../text/form_names.ts";
import type { Throttled } from "../usecases/throttling.ts";
import { readForm } from "./forms.ts";
import { tooMany } from "./retry_after.ts";

const { answer, name } = PASSKEY_NAMES;

/** Reads what a passkey's form holds. */
export async function readPasskeyForm(
  request: Request,
): Promise<{ answer: string; name: string }> {
  return await readForm(request, { answer, name }, {
    answer: LONGEST_PASSKEY_ANSWER,
  });
}

/** What the browser's script is told to have signed, or that it is too soon. */
export function challengeAnswer(
  result: { kind: "asked"; options: unknown } | Throttled,
  headers: HeadersInit = {},
): Response {
  return result.kind === "asked"
    ? Response.json(result.options, { headers })
    : Response.json({}, tooMany(result.retryAfterMs));
}
