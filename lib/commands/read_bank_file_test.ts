import { assertEquals } from "@std/assert";
import { readBankFile } from "./read_bank_file.ts";

const JOURNAL = [
  "TITRE;DEMO;26/11/26_01:55:00;TABLE_V4;",
  "ENTETE;ORDER_ID;TRANSACTION_TYPE;AMOUNT;PAYMENT_DATE;",
  "TRANSACTION;01K;DEBIT;1000;20261125;",
  "FIN;1;",
].join("\n");
const OWN = "date;transaction;uuid;commande;type;montant;devise;etat\n" +
  "23/11/2026;000001;;01K;DEBIT;10,00;EUR;CAPTURED\n";

Deno.test("readBankFile() takes journals and our own file, and no file of the other mode", async () => {
  const dir = await Deno.makeTempDir();
  const kindOf = async (
    name: string,
    content: string | Uint8Array,
    mode?: string,
  ) => {
    const path = `${dir}/${name}`;
    await Deno.writeFile(
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
    const file = await readBankFile(path, mode);
    return file.kind === "faulty" ? file.faults.at(0)?.reason : file.kind;
  };
  try {
    const real = "JT_DEMO_12345678_261125.csv";
    for (const mode of [undefined, "PRODUCTION"]) {
      assertEquals(await kindOf(real, JOURNAL, mode), "journal");
      assertEquals(await kindOf("banque.csv", OWN, mode), "operations");
    }
    assertEquals(
      await kindOf(`TEST_${real}`, JOURNAL, "PRODUCTION"),
      "wrong_mode_test",
    );
    assertEquals(await kindOf(`TEST_${real}`, JOURNAL, "TEST"), "journal");
    assertEquals(await kindOf(`TEST_${real}`, JOURNAL), "journal");
    assertEquals(await kindOf(real, JOURNAL, "TEST"), "wrong_mode_production");
    assertEquals(await kindOf("banque.csv", OWN, "TEST"), "operations");
    const marked = new TextEncoder().encode(`\uFEFF${JOURNAL}`);
    assertEquals(await kindOf(real, marked), "journal");
    const utf16 = Uint8Array.from(
      [...JOURNAL].flatMap((letter) => [letter.charCodeAt(0), 0]),
    );
    assertEquals(await kindOf(real, utf16), "bad_encoding");
    assertEquals(await kindOf(real, new Uint8Array()), "empty_file");
    assertEquals((await readBankFile(dir, undefined)).kind, "unreadable");
    const large = `${dir}/large.csv`;
    using file = await Deno.open(large, { write: true, create: true });
    await file.truncate(64 * 1024 * 1024 + 1);
    const read = await readBankFile(large, undefined);
    assertEquals(
      read.kind === "faulty" && read.faults.at(0)?.reason,
      "file_too_large",
    );
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
