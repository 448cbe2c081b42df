import { testAccount } from "../../tests/support/test_account.ts";
import { buildTestPosting } from "../../tests/support/test_posting.ts";
import { assertEquals, assertMatch } from "@std/assert";
import { parisDay } from "../domain/month.ts";
import { keys } from "../store/keys.ts";
import { putPostings } from "../store/ledger.ts";
import { createStore } from "../store/store.ts";
import { transact } from "../store/transaction.ts";

const REF = "L/0039000204";
const UUID = "a".repeat(32);
const PARKED = "b".repeat(64);

/** What `export` answers 1 or 2 to. */
const WRONG_CALLS: [number, ...string[]][] = [
  [2, "--since", "x"],
  [2, "--since=2026-11-23", "--remise=1"],
  [2, "--remise", "0"],
  [1, "--remise", "2"],
];

/** Runs a command of the landlord's on a KV file. */
async function run(kvPath: string, name: string, ...args: string[]) {
  const path = new URL(`./${name}.ts`, import.meta.url).pathname;
  const child = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--unstable-kv", path, ...args],
    env: { KV_PATH: kvPath, NO_COLOR: "1", USER: "claire", SUDO_USER: "" },
  }).output();
  const [out, err] = [child.stdout, child.stderr].map((bytes) =>
    new TextDecoder().decode(bytes).replaceAll("\u00A0", " ")
  );
  return { code: child.code, out, err };
}

/** A KV file with one booked payment and one parked notification. */
async function seed(path: string) {
  using kv = await Deno.openKv(path);
  const store = createStore(kv);
  await transact(store, async (tx) => {
    const posting = buildTestPosting({
      id: `payment:01K:${UUID}`,
      date: "2026-11-23",
      label: "Paiement par carte bancaire",
      amountCents: 1000,
    });
    await putPostings(
      tx,
      testAccount(REF),
      [posting],
      "2026-11-23T09:00:00.000Z",
    );
    tx.set(keys.parked(PARKED), {
      v: 1,
      id: PARKED,
      body: "vads_amount=1000&vads_currency=978",
      reasons: ["hash_missing"],
      at: "2026-11-23T09:00:00.000Z",
    });
  });
}

Deno.test("deno task export writes three whole files that only their owner reads, and gives a closed remise again", async () => {
  const dir = await Deno.makeTempDir();
  const path = `${dir}/kv.sqlite`;
  try {
    const lost = await run(path, "export", `${dir}/out`);
    assertEquals(lost.code, 2);
    assertMatch(lost.err, /^Base introuvable/);
    await seed(path);
    const done = await run(path, "export", `${dir}/out`, "--since=2026-11-23");
    assertEquals([done.code, done.err], [0, ""]);
    assertMatch(done.out, /^Remise 1 close : .* 1 \(total 10,00 €\)\.\n/);
    const names = [...Deno.readDirSync(`${dir}/out`)].map(({ name }) => name);
    assertEquals(names.sort(), [
      "abonnements.csv",
      "messages.csv",
      "paiements.csv",
    ]);
    for (const name of names) {
      const { mode } = await Deno.stat(`${dir}/out/${name}`);
      assertEquals((mode ?? 0) & 0o777, 0o600, name);
    }
    assertEquals(
      await Deno.readTextFile(`${dir}/out/paiements.csv`),
      "identifiant;date;contrat;montant;carte;transaction;uuid;etat;" +
        "numero_locataire;mois;remise;jour_remise\n" +
        `01K:${UUID}:L0039000204;2026-11-23;${REF};10,00;;;${UUID};paye;` +
        `000123456;;1;${parisDay(Date.now())}\n` +
        "TOTAL;;;10,00;1\n",
    );
    assertEquals(
      await Deno.readTextFile(`${dir}/out/abonnements.csv`),
      "contrat;action;date;version\n",
    );
    const first = await Deno.readTextFile(`${dir}/out/paiements.csv`);
    const empty = await run(path, "export", `${dir}/out`);
    assertMatch(empty.out, /^Aucun mouvement nouveau/);
    const again = await run(path, "export", `${dir}/out`, "--remise", "1");
    assertEquals([again.code, again.err], [0, ""]);
    assertEquals(await Deno.readTextFile(`${dir}/out/paiements.csv`), first);
    for (const [code, ...args] of WRONG_CALLS) {
      assertEquals((await run(path, "export", "d", ...args)).code, code);
    }
    const onFile = await run(path, "export", path);
    assertEquals(onFile.code, 1);
    assertMatch(onFile.err, /^Impossible d’écrire/);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("deno task payments lists what waits, refuses what is no money, keeps a decision and refuses a second", async () => {
  const dir = await Deno.makeTempDir();
  const path = `${dir}/kv.sqlite`;
  try {
    await seed(path);
    const listed = await run(path, "payments", "parked");
    assertEquals([listed.code, listed.err], [0, ""]);
    assertMatch(listed.out, /^Notification b{12}, reçue le 23\/11\/2026/);
    assertMatch(listed.out, /1 notification\.\n$/);
    const settle = (...args: string[]) =>
      run(path, "payments", "settle", "b".repeat(12), ...args);
    const booked = await settle("--book", "01K", "parce que");
    assertEquals(booked.code, 1);
    assertMatch(booked.err, /le paiement indiqué n’existe pas/);
    const done = await settle("--dismiss", "un", "essai");
    assertEquals(done.code, 0);
    assertMatch(done.err, /"event":"parked_decided"/);
    const again = await settle("--dismiss", "encore");
    assertEquals(again.code, 1);
    assertMatch(again.err, /par claire : « un essai »/);
    const open = await run(path, "payments", "parked");
    assertEquals(open.out, "Aucune notification n’attend de décision.\n");
    assertEquals((await settle("--dismiss")).code, 2);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("deno task reconcile answers 0 when all is equal, 1 with three lists when not, 2 with every fault named", async () => {
  const dir = await Deno.makeTempDir();
  const path = `${dir}/kv.sqlite`;
  const reconcile = async (...lines: string[]) => {
    const head = "date;transaction;uuid;commande;type;montant;devise;etat";
    await Deno.writeTextFile(`${dir}/f.csv`, [head, ...lines].join("\n"));
    return await run(path, "reconcile", `${dir}/f.csv`);
  };
  try {
    await seed(path);
    const row = (uuid: string, amount = "10,00") =>
      `23/11/2026;000001;${uuid};01K;DEBIT;${amount};EUR;CAPTURED`;
    const equal = await reconcile(row(UUID));
    assertEquals([equal.code, equal.err], [0, ""]);
    assertMatch(equal.out, /opérations concordantes 1\./);
    const other = await reconcile(row("c".repeat(32)), row(UUID, "10,01"));
    assertEquals(other.code, 1);
    assertEquals(other.out?.split("\n").slice(1, -1), [
      "Chez nous et pas à la banque : 0",
      "À la banque et pas chez nous : 1",
      `  ligne 2, 23/11/2026, transaction 000001, uuid ${
        "c".repeat(32)
      }, paiement 01K, 10,00 €, CAPTURED`,
      "Montants différents : 1",
      `  ligne 3, 23/11/2026, uuid ${UUID}, paiement 01K : chez nous 10,00 €, à la banque 10,01 €`,
    ]);
    const none = await reconcile();
    assertEquals(none.code, 2);
    const broken = await reconcile(row("z"), row(UUID, "dix"));
    assertEquals([broken.code, broken.out], [2, ""]);
    assertEquals(broken.err?.split("\n").slice(0, -1), [
      `${dir}/f.csv, ligne 2, colonne « uuid » : ce n’est pas un uuid de la banque (32 chiffres hexadécimaux) (« z »)`,
      `${dir}/f.csv, ligne 3, colonne « montant » : ce n’est pas un montant (830,41 ou 830.41, sans espace) (« dix »)`,
    ]);
    assertEquals((await run(path, "reconcile", `${dir}/none.csv`)).code, 2);
    // The bank's own journals, each a report of its own; one that was cut hinders no other.
    const sample = new URL(
      "../landlord_files/testdata/JT_DEMO_12345678_261125.csv",
      import.meta.url,
    ).pathname;
    const unpaid = `${dir}/JRI_DEMO_12345678_261125.csv`;
    const head = "TITRE;DEMO;26/11/26_01:55:00;TABLE_V3;\n" +
      "ENTETE;ORDER_ID;CHARGEBACK_AMOUNT;\nCHARGEBACK;01K;1000;\n";
    await Deno.writeTextFile(unpaid, `${head}FIN;1;\n`);
    const cut = `${dir}/JRI_DEMO_12345678_261126.csv`;
    await Deno.writeTextFile(cut, head);
    const many = await run(path, "reconcile", cut, sample, unpaid);
    assertEquals(many.code, 2);
    assertMatch(many.err, /261126\.csv, fichier : la dernière ligne \(FIN\)/);
    assertMatch(many.out, /Journal JT, lignes lues : 1\nAttention : pas de/);
    assertMatch(many.out, /ligne 3, 25\/11\/2026, transaction 000000, 10,00 €/);
    assertMatch(many.out, /Impayés à regarder : 1\n {2}ligne 3, paiement 01K/);
    assertEquals((await run(path, "reconcile", sample)).code, 1);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
