import { assert, assertEquals } from "@std/assert";
import { buildAnswer, type Reception } from "./answers.ts";

const RECEPTIONS: readonly [Reception, number, string][] = [
  [{ kind: "booked" }, 200, "OK-"],
  [{ kind: "known" }, 200, "OK-"],
  [{ kind: "parked" }, 200, "KO-"],
  [{ kind: "refused", reason: "too_large" }, 400, "KO-"],
  [{ kind: "refused", reason: "not_a_form" }, 400, "KO-"],
  [{ kind: "refused", reason: "repeated_field" }, 400, "KO-"],
  [{ kind: "refused", reason: "missing_signature" }, 400, "KO-"],
  [{ kind: "refused", reason: "bad_signature" }, 400, "KO-"],
];

Deno.test("buildAnswer() gives each outcome its status and a short ASCII text", () => {
  for (const [reception, status, start] of RECEPTIONS) {
    const answer = buildAnswer(reception);
    assertEquals(answer.status, status);
    assert(answer.text.startsWith(start), answer.text);
    assert(/^[\x20-\x7e]{4,512}$/.test(answer.text), answer.text);
  }
});
