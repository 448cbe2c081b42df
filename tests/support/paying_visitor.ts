import { assertEquals } from "@std/assert";
import { readForm } from "./bank_oracle.ts";
import { locationOf, type TestApp, type Visitor } from "./test_app.ts";

/** Goes from step 1 to the bank's door: the payment's path, and the form as the bank gets it. */
export async function pay(visitor: Visitor, fields: Record<string, string>) {
  const started = await visitor.post("/espace/paiement", {
    confirme: "oui",
    ...fields,
  });
  assertEquals(started.status, 303);
  const card = locationOf(started);
  const chosen = await visitor.post(card, { carte: "VISA" });
  assertEquals(chosen.status, 303);
  const bank = await visitor.get(locationOf(chosen));
  assertEquals(bank.status, 200);
  return { path: card.replace(/\/carte$/, ""), ...readForm(await bank.text()) };
}

/** Brings a notification of the bank to the app. */
export function notify(app: TestApp, body: string): Promise<Response> {
  return app.handle(
    new Request("http://127.0.0.1:8000/scellius/notification", {
      method: "POST",
      body,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  );
}
