import { openKv } from "./compose.ts";
import { asNewId } from "@/lib/domain/ids.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import { assertEquals, assertMatch } from "@std/assert";
import { listJournalEntries } from "../store/journal.ts";
import { keys } from "../store/keys.ts";
import { createStore, listValues, readValue } from "../store/store.ts";
import { putHolding } from "../store/tenants.ts";
import { transact } from "../store/transaction.ts";
import { putUser } from "../store/users.ts";
import { operatorName } from "./operator_name.ts";
import { parseAccountArgs } from "./parse_account_args.ts";

const NUMBER = asTenantNumber("000123456");
const REFERENCE = "l 0039 000 204";
const EMAIL = "jean@exemple.fr";

async function run(kvPath: string, ...args: string[]) {
  const path = new URL("./account.ts", import.meta.url).pathname;
  const child = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--unstable-kv", path, ...args],
    env: { KV_PATH: kvPath, NO_COLOR: "1", USER: "claire", SUDO_USER: "" },
    stdin: "null",
  }).output();
  const [out, err] = [child.stdout, child.stderr].map((bytes) =>
    new TextDecoder().decode(bytes).replaceAll("\u00A0", " ")
  );
  return { code: child.code, out, err };
}

async function seed(path: string) {
  using kv = await openKv(path);
  await transact(createStore(kv), (tx) => {
    tx.set(keys.tenant(NUMBER), {
      v: 1,
      number: NUMBER,
      civility: "M.",
      surname: "MOREAU\u001b[2J",
      birthName: "",
      firstName: "JEAN",
      email: "",
    });
    const contract = "L/0039000204";
    tx.set(keys.contract(contract), {
      v: 1,
      contract,
      tenantNumber: NUMBER,
      kind: "habitation",
      homeNumber: "0123456789",
      address: "3 avenue des Tilleuls",
      postcode: "16730",
      city: "LINARS",
      startsOn: "2015-03-01",
      endsOn: null,
      directDebit: false,
    });
    putHolding(tx, {
      v: 1,
      contract,
      holder: NUMBER,
      from: "2015-03-01",
      until: null,
      follows: null,
      people: [],
    });
    putUser(tx, {
      v: 1,
      id: asNewId("01KU"),
      tenantNumber: NUMBER,
      email: EMAIL,
      passwordHash: "secret",
      createdAt: "2026-11-23T09:00:00.000Z",
      emailChangedAt: null,
      passwordChangedAt: "2026-11-23T09:00:00.000Z",
      language: "fr",
      reminders: true,
      closedAt: null,
    });
  });
}

Deno.test("deno task account shows, changes, closes and reopens, and the journal says who did it", async () => {
  const dir = await Deno.makeTempDir();
  const path = `${dir}/kv.sqlite`;
  try {
    const lost = await run(path, "show", REFERENCE);
    assertEquals(lost.code, 2);
    assertMatch(lost.err, /^Base introuvable/);
    await seed(path);
    const shown = await run(path, "show", REFERENCE, "--by", "Claire Petit");
    assertEquals([shown.code, shown.err], [0, ""]);
    // What a terminal would obey is shown, not sent.
    assertMatch(
      shown.out,
      /^Locataire 000123456 : M\. JEAN MOREAU\uFFFD\[2J\n/,
    );
    assertMatch(shown.out, /Contrat L\/0039000204 \(habitation\)/);
    assertMatch(shown.out, /Compte : ouvert depuis le 23\/11\/2026 10 h 00\./);
    assertMatch(shown.out, /Adresse mail : jean@exemple\.fr/);
    assertMatch(shown.out, /Connexions ouvertes : 0\.\nRien ne bloque/);
    assertEquals(shown.out?.includes("secret"), false);
    const once = await run(path, "change-email", REFERENCE, "neuf@exemple.fr");
    assertEquals(once.code, 2);
    assertMatch(once.err, /tapée deux fois/);
    const changed = await run(
      path,
      "change-email",
      REFERENCE,
      "neuf@exemple.fr",
      "--confirm=NEUF@exemple.fr",
    );
    assertEquals([changed.code, changed.out?.slice(0, 21)], [
      0,
      "L’adresse est changée",
    ]);
    assertEquals((await run(path, "close", REFERENCE)).code, 0);
    const again = await run(path, "close", REFERENCE);
    assertEquals([again.code, again.err], [
      1,
      "Ce locataire n’a pas de compte ouvert.\n",
    ]);
    const confirmed = ["encore@exemple.fr", "--confirm", "encore@exemple.fr"];
    const reopened = await run(path, "reopen", "123456", ...confirmed);
    assertEquals(reopened.code, 0, reopened.err);
    assertEquals((await run(path, "unlock", "123456")).code, 0);
    assertEquals((await run(path, "end-sessions", "123456")).code, 0);
    assertEquals((await run(path, "show", "999")).code, 1);
    await assertKept(path);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

/** What the commands left behind: the account, the mails that wait for the server, and the journal. */
async function assertKept(path: string) {
  using kv = await openKv(path);
  const store = createStore(kv);
  const user = await readValue(store, keys.user(asNewId("01KU")));
  assertEquals(user?.email, "encore@exemple.fr");
  const mails = await listValues(
    store,
    keys.mails<{ kind: string; to: string }>(),
  );
  assertEquals(mails.map(({ message: { kind, to } }) => `${kind} ${to}`), [
    "email_changed jean@exemple.fr",
    "account_closed_by_landlord neuf@exemple.fr",
    "account_reopened encore@exemple.fr",
  ]);
  const entries = (await listJournalEntries(store, NUMBER)).reverse();
  assertEquals(
    entries.map(({ act, who }) =>
      `${act} ${who.kind === "operator" && who.name}`
    ),
    [
      "account_shown Claire Petit",
      "email_changed claire",
      "account_closed claire",
      "account_reopened claire",
      "account_unlocked claire",
      "sessions_ended claire",
    ],
  );
}

Deno.test("parseAccountArgs() takes what people type and names what is wrong", () => {
  const tenant = { kind: "tenant" as const, number: NUMBER };
  assertEquals(parseAccountArgs(["show", "123 456"]), {
    verb: "show",
    reference: tenant,
    by: undefined,
  });
  assertEquals(
    parseAccountArgs(["reopen", "123456", "a@b.fr", "--by=Zoé"]),
    {
      verb: "reopen",
      reference: tenant,
      by: "Zoé",
      email: "a@b.fr",
      isConfirmed: false,
    },
  );
  const wrong: [string[], string][] = [
    [[], "usage"],
    [["show"], "usage"],
    [["erase", "123456"], "usage"],
    [["show", "123456", "a@b.fr"], "usage"],
    [["close", "123456", "--confirm", "a@b.fr"], "usage"],
    [["change-email", "123456"], "usage"],
    [["show", "Moreau"], "reference"],
    [["show", "1".repeat(50)], "reference"],
    [["reopen", "123456", "nobody"], "email"],
    [["reopen", "123456", `${"a".repeat(400)}@b.fr`], "email"],
    [
      ["reopen", "123456", "a@b.fr", "--confirm", "c@b.fr"],
      "confirmation_differs",
    ],
  ];
  for (const [args, fault] of wrong) {
    assertEquals(parseAccountArgs(args), fault, args.join(" "));
  }
});

Deno.test("operatorName() takes --by first, then the machine's account, and keeps it to one short line", () => {
  const env = { SUDO_USER: "", USER: "claire" };
  assertEquals(operatorName(env, undefined), "claire");
  assertEquals(operatorName({ ...env, SUDO_USER: "zoe" }, undefined), "zoe");
  assertEquals(operatorName(env, " Zoé\n\u0007 P. "), "Zoé P.");
  assertEquals(operatorName(env, "x".repeat(500))?.length, 80);
  assertEquals(operatorName({}, undefined), null);
  assertEquals(operatorName(env, " \n"), null);
});
