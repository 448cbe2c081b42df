import { assertEquals } from "@std/assert";
import {
  EMAIL,
  openSignedIn,
  openTestApp,
  PASSWORD,
} from "../support/test_app.ts";

Deno.test("a mail greets the owner of its address by name, and a stranger without", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await visitor.post("/espace/compte/courriel", {
    email: "neuf@exemple.fr",
    mot_de_passe_actuel: PASSWORD,
  });
  const mails = await app.mails();
  const beginOf = (to: string) =>
    mails.find((mail) => mail.to === to)?.text.split("\n").at(0);
  assertEquals(beginOf(EMAIL), "Bonjour Madame Moreau,");
  assertEquals(beginOf("neuf@exemple.fr"), "Bonjour,");
});
