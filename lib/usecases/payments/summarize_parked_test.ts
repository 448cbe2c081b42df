import { must } from "@/tests/support/must.ts";
import { assertEquals, assertMatch } from "@std/assert";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { parkedLines } from "../../text/parked_words.ts";
import { summarizeParked } from "./summarize_parked.ts";

Deno.test("summarizeParked() says what the bank says, beside our payment, in French words", async () => {
  await using portal = await openPayingPortal();
  const { id, fields } = await buildForm(portal);
  await notify(portal, fields, {
    status: "AUTHORISED",
    uuid: "a".repeat(32),
    overrides: { vads_amount: "1001", vads_effective_amount: "1001" },
  });
  const [summary] = await summarizeParked(portal.services, {
    withDecided: false,
  });
  const lines = parkedLines(must(summary)).map((line) =>
    line.replaceAll("\u00A0", " ")
  );
  assertMatch(
    lines[0],
    /^Notification [0-9a-f]{12}, reçue le 23\/11\/2026 à 10 h 00$/,
  );
  assertEquals(lines.slice(1), [
    "  Motifs : son montant n’est pas celui du paiement",
    `  Commande : ${id}, paiement de 10,00 € pour L/0039000204, état « Commencé »`,
    "  Montant : 10,01 €",
    "  La banque dit : AUTHORISED (payé), résultat 00, autorisation 00, source PAY",
    `  Transaction : ${fields.vads_trans_id} du 23/11/2026 à 09 h 00 (UTC), uuid ${
      "a".repeat(32)
    }`,
    "  Carte : CB 497010XXXXXX0014",
    "  À décider : --book PAIEMENT, après avoir vu cette transaction dans le site de la banque, ou --dismiss",
  ]);
});

Deno.test("summarizeParked() lets nothing through to the terminal that hides or forges, nor a card's number", async () => {
  await using portal = await openPayingPortal();
  const { fields } = await buildForm(portal);
  await notify(portal, fields, {
    status: "\u001b[2JAUTHORISED",
    uuid: "\u202e".repeat(500),
    overrides: {
      vads_order_id: `${"é\n".repeat(200)}`,
      vads_amount: "\u0007",
      vads_card_brand: "C\nB",
      vads_card_number: "4970100000000014",
    },
  });
  const [summary] = await summarizeParked(portal.services, {
    withDecided: false,
  });
  const lines = parkedLines(must(summary));
  assertEquals(lines.filter((line) => /\p{C}/u.test(line)), []);
  assertEquals(lines.filter((line) => line.includes("49701000")), []);
  assertEquals(lines.filter((line) => [...line].length > 1200), []);
  assertMatch(lines.at(-1) ?? "", /--dismiss seulement/);
});
