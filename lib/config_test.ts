import { PORTAL_LOGO } from "./domain/landlord.ts";
import { BARE_STATEMENTS } from "@/tests/support/bare_statements.ts";
import { assertEquals, assertThrows } from "@std/assert";
import {
  ConfigError,
  readConfig,
  SCELLIUS_REST_URL,
  SCELLIUS_URL,
  VARIABLES,
} from "./config.ts";

const LANDLORD = {
  nom: "Office de Démonstration",
  adresse: ["42 rue des Essais", "16000 ANGOULÊME"],
  telephone: "05 45 00 00 00",
  courriel: "contact@exemple.fr",
  iban: "FR76 3000 6000 0112 3456 7890 189",
  bic: "AGRIFRPP",
  premier_mois: "2026-11",
  delegue_protection_donnees: "dpo@exemple.fr",
  directeur_publication: "La directrice",
  hebergeur: "Hébergeur, 75000 PARIS",
};
const ENV = {
  ORIGIN: "https://locataires.exemple.fr/",
  MAIL_URL: "smtp://portail:mot%20de%20passe@smtp.exemple.fr:587",
  MAIL_FROM: "Espace locataire <portail@exemple.fr>",
  SCELLIUS_SITE_ID: "12345678",
  SCELLIUS_KEY: "1122334455667788",
  SCELLIUS_MODE: "TEST",
  LANDLORD_FILE: "landlord.json",
};

const configOf = (
  env: Record<string, string | undefined>,
  landlord: unknown = LANDLORD,
) => readConfig(env, () => JSON.stringify(landlord));

function faultsOf(
  env: Record<string, string | undefined>,
  landlord: unknown = LANDLORD,
): readonly string[] {
  const error = assertThrows(
    () => configOf(env, landlord),
    ConfigError,
  ) as ConfigError;
  for (const fault of error.faults) {
    assertEquals(error.message.includes(fault), true);
  }
  return error.faults;
}

Deno.test("readConfig() reads everything and fills in the defaults", () => {
  assertEquals(configOf(ENV), {
    origin: "https://locataires.exemple.fr",
    hostname: "0.0.0.0",
    port: 8000,
    kvPath: "data/portal.sqlite",
    mail: { url: ENV.MAIL_URL, from: ENV.MAIL_FROM },
    scellius: {
      siteId: "12345678",
      key: "1122334455667788",
      mode: "TEST",
      url: SCELLIUS_URL,
      formHosts: [],
      firstTransId: 0,
      rest: null,
    },
    exchange: { keyHash: null, folder: null },
    landlord: {
      name: "Office de Démonstration",
      address: ["42 rue des Essais", "16000 ANGOULÊME"],
      phone: "05 45 00 00 00",
      email: "contact@exemple.fr",
      iban: "FR7630006000011234567890189",
      bic: "AGRIFRPP",
      firstMonth: "2026-11",
      noticeDay: 28,
      dueDay: 10,
      term: "echu",
      rentBooks: "portail",
      freshHours: 36,
      debitExcludes: ["regularisation"],
      minPaymentCents: 1_00,
      maxPaymentCents: 5_000_00,
      retention: { archiveYears: 3, logMonths: 12 },
      color: "#0b5a4a",
      logo: PORTAL_LOGO,
      dataProtectionOfficer: "dpo@exemple.fr",
      publicationDirector: "La directrice",
      ...BARE_STATEMENTS,
      host: { name: "Hébergeur, 75000 PARIS", address: null, phone: null },
    },
    officeNetworks: [],
    signOn: null,
    vaultKeys: [],
    trustProxy: 0,
  });
});

Deno.test("readConfig() takes what is set, and leaves Deno Deploy its own KV", () => {
  const config = configOf({
    ...ENV,
    PORT: "80",
    HOST: "127.0.0.1",
    KV_PATH: ":memory:",
    TRUST_PROXY: "1",
    SCELLIUS_URL: "http://localhost:9000/banque",
  }, {
    ...LANDLORD,
    jour_avis: 31,
    terme: "a_echoir",
    prelevement_exclut: ["regularisation", "plan"],
    montant_min: "5,00",
    montant_max: "10",
    conservation: { journaux_mois: 6 },
    couleur: "#ABCDEF",
    inconnu: true,
  });
  assertEquals([config.port, config.kvPath, config.trustProxy], [
    80,
    ":memory:",
    1,
  ]);
  assertEquals(config.scellius.url, "http://localhost:9000/banque");
  const { landlord } = config;
  assertEquals([
    landlord.noticeDay,
    landlord.minPaymentCents,
    landlord.maxPaymentCents,
  ], [31, 500, 1000]);
  assertEquals(landlord.term, "a_echoir");
  assertEquals(landlord.debitExcludes, ["regularisation", "plan"]);
  assertEquals(landlord.retention, { archiveYears: 3, logMonths: 6 });
  assertEquals(landlord.color, "#abcdef");
  assertEquals(
    configOf({ ...ENV, DENO_DEPLOYMENT_ID: "d1" }).kvPath,
    undefined,
  );
});

Deno.test("readConfig() names every missing variable at once, empty ones included", () => {
  assertEquals(faultsOf({ ORIGIN: " " }), [
    "ORIGIN is missing",
    "MAIL_URL is missing",
    "MAIL_FROM is missing",
    "SCELLIUS_SITE_ID is missing",
    "SCELLIUS_KEY is missing",
    "SCELLIUS_MODE is missing",
    "LANDLORD_FILE is missing",
  ]);
});

Deno.test("readConfig() refuses each malformed variable by its name and never repeats a value", () => {
  for (
    const [name, value] of [
      ["ORIGIN", "http://locataires.exemple.fr"],
      ["ORIGIN", "https://exemple.fr/portail"],
      ["ORIGIN", "https://u:hunter2@exemple.fr"],
      ["ORIGIN", "exemple.fr"],
      ["PORT", "80a"],
      ["PORT", "0"],
      ["PORT", "65536"],
      ["KV_PATH", "http://kv.exemple.fr"],
      ["MAIL_URL", "http://smtp.exemple.fr"],
      ["MAIL_URL", "smtp://hunter2@smtp.exemple.fr"],
      ["MAIL_URL", "smtp://u:hunter2%@smtp.exemple.fr"],
      ["MAIL_URL", "smtp://smtp.exemple.fr?pool=hunter2"],
      ["MAIL_FROM", "hunter2"],
      ["MAIL_FROM", "A\r\nBcc: <a@exemple.fr>"],
      ["SCELLIUS_SITE_ID", "1234567"],
      ["SCELLIUS_KEY", "hunter2"],
      ["SCELLIUS_MODE", "test"],
      ["SCELLIUS_URL", "http://banque.exemple.fr"],
      ["TRUST_PROXY", "-1"],
    ] as const
  ) {
    const faults = faultsOf({ ...ENV, [name]: value });
    assertEquals([value, faults.length], [value, 1]);
    assertEquals([value, faults[0]?.startsWith(`${name} must `)], [
      value,
      true,
    ]);
    assertEquals(faults.join().includes("hunter2"), false);
  }
});

Deno.test("readConfig() allows http for localhost and 127.0.0.1 only", () => {
  assertEquals(
    configOf({ ...ENV, ORIGIN: "http://localhost:8000" }).origin,
    "http://localhost:8000",
  );
  assertEquals(
    configOf({ ...ENV, ORIGIN: "http://127.0.0.1:8000" }).origin,
    "http://127.0.0.1:8000",
  );
  faultsOf({ ...ENV, ORIGIN: "http://localhost.exemple.fr" });
});

Deno.test("readConfig() names all faults of LANDLORD_FILE together with the variables'", () => {
  const faults = faultsOf({ ...ENV, SCELLIUS_KEY: "short" }, {
    ...LANDLORD,
    nom: "",
    adresse: [],
    courriel: "contact",
    iban: "FR7630006000011234567890188",
    bic: "AGRI",
    premier_mois: "2026-13",
    jour_avis: 32,
    jour_echeance: "10",
    montant_min: "10,00",
    montant_max: "9,00",
    conservation: { archives_annees: 0 },
    couleur: "green",
    hebergeur: undefined,
  });
  const names = [
    "SCELLIUS_KEY",
    ...[
      "nom",
      "adresse",
      "courriel",
      "iban",
      "bic",
      "premier_mois",
      "jour_avis",
      "jour_echeance",
      "conservation.archives_annees",
      "couleur",
      "hebergeur",
      "montant_max",
    ].map((name) => `LANDLORD_FILE ${name}:`),
  ];
  assertEquals(faults.length, names.length);
  for (const [index, name] of names.entries()) {
    assertEquals([name, faults[index]?.startsWith(name)], [name, true]);
  }
});

Deno.test("readConfig() says when LANDLORD_FILE cannot be read or is not JSON", () => {
  const unreadable = assertThrows(
    () =>
      readConfig(ENV, () => {
        throw new Deno.errors.NotFound("/secret/path");
      }),
    ConfigError,
  ) as ConfigError;
  assertEquals(unreadable.faults, ["LANDLORD_FILE cannot be read (NotFound)"]);
  const broken = assertThrows(
    () => readConfig(ENV, () => "{"),
    ConfigError,
  ) as ConfigError;
  assertEquals(broken.faults, ["LANDLORD_FILE the file is not JSON"]);
  assertEquals(faultsOf(ENV, []), ["LANDLORD_FILE must be a JSON object"]);
});

Deno.test("readConfig() says where LANDLORD_FILE was hurt on its way", () => {
  const json = JSON.stringify(LANDLORD, null, 1);
  const faultsIn = (text: string) => {
    const error = assertThrows(() => readConfig(ENV, () => text), ConfigError);
    return error.faults;
  };
  assertEquals(faultsIn(json.replace('"nom": "', '"nom": "\uFFFD')), [
    "LANDLORD_FILE line 2, column 10: a character is not UTF-8 (save the file as UTF-8)",
  ]);
  assertEquals(faultsIn(json.replace('"nom": "', '"nom": "HÃ©')), [
    "LANDLORD_FILE line 2, column 11: a character was encoded twice (save the file as UTF-8)",
  ]);
  assertEquals(faultsIn(json.replace('"nom": "', '"nom": "H‚b')), [
    "LANDLORD_FILE line 2, column 10: a character comes from another character set than UTF-8 (save the file as UTF-8)",
  ]);
});

Deno.test("readConfig() and .env.example know the same variables", () => {
  const example = Deno.readTextFileSync(
    new URL("../.env.example", import.meta.url),
  );
  const env = Object.fromEntries(
    [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map((
      [, name = "", value = ""],
    ) => [name, value.replace(/^"(.*)"$/, "$1")]),
  );
  assertEquals(
    Object.keys(env).sort(),
    [
      ...Object.keys(ENV),
      ...["HOST", "PORT", "KV_PATH", "TRUST_PROXY"],
      ...["SCELLIUS_URL", "SCELLIUS_REST_URL"],
    ].sort(),
  );
  assertEquals(example.includes("#SCELLIUS_REST_PASSWORD="), true);
  assertEquals(example.includes("#EXCHANGE_DIR="), true);
  assertEquals(example.includes("#EXCHANGE_KEY_SHA256="), true);
  assertEquals(example.includes("#TRUST_PROXY_ON_ALL_ADDRESSES=yes"), true);
  const config = configOf(env);
  const defaults = configOf(ENV);
  assertEquals([
    config.port,
    config.kvPath,
    config.scellius.url,
    config.trustProxy,
  ], [
    defaults.port,
    defaults.kvPath,
    defaults.scellius.url,
    defaults.trustProxy,
  ]);
});

Deno.test("readConfig() takes the ways in of the landlord's software, and never its key in the place of the hash", () => {
  const env = {
    ...ENV,
    EXCHANGE_DIR: "/srv/echange",
    EXCHANGE_KEY_SHA256: "AB".repeat(32),
  };
  assertEquals(configOf(env).exchange, {
    keyHash: "ab".repeat(32),
    folder: "/srv/echange",
  });
  const key = "une-cle-en-clair-qui-n-est-pas-un-hash";
  const wrong = { ...ENV, EXCHANGE_DIR: "a,b", EXCHANGE_KEY_SHA256: key };
  const faults = faultsOf(wrong);
  assertEquals(faults, [
    "EXCHANGE_KEY_SHA256 must have 64 hexadecimal digits: the SHA-256 of the key, never the key",
    "EXCHANGE_DIR must be a path without a comma",
  ]);
  assertEquals(faults.join().includes(key), false);
});

Deno.test("readConfig() takes the bank's REST interface only with its password", () => {
  const rest = { url: SCELLIUS_REST_URL, password: "testpassword_abc" };
  const env = { ...ENV, SCELLIUS_REST_PASSWORD: rest.password };
  assertEquals(configOf(env).scellius.rest, rest);
  assertEquals(faultsOf({ ...ENV, SCELLIUS_REST_PASSWORD: "court" }), [
    "SCELLIUS_REST_PASSWORD must be the bank's REST password",
  ]);
});

Deno.test("readConfig() refuses a trusted proxy on every address of the machine, unless it is said twice", () => {
  const proxied = { ...ENV, TRUST_PROXY: "1" };
  const everywhere = [undefined, "0.0.0.0", "::", "0:0:0:0:0:0:0:0", "0"];
  for (const HOST of everywhere) {
    const faults = faultsOf({ ...proxied, HOST });
    assertEquals(faults.length, 1);
    assertEquals(faults[0]?.startsWith("TRUST_PROXY with HOST on every"), true);
    const said = { ...proxied, HOST, TRUST_PROXY_ON_ALL_ADDRESSES: "yes" };
    assertEquals(configOf(said).trustProxy, 1);
  }
  assertEquals(faultsOf({ ...ENV, TRUST_PROXY_ON_ALL_ADDRESSES: "oui" }), [
    "TRUST_PROXY_ON_ALL_ADDRESSES must be yes, or be left out",
  ]);
  for (const HOST of ["127.0.0.1", "::1", "10.0.0.5"]) {
    assertEquals(configOf({ ...proxied, HOST }).trustProxy, 1);
  }
  assertEquals(configOf({ ...ENV, HOST: "::" }).trustProxy, 0);
  // There the platform is the proxy, and nobody comes past it.
  assertEquals(configOf({ ...proxied, DENO_DEPLOYMENT_ID: "d" }).trustProxy, 1);
});

Deno.test("readConfig() refuses a path that the permissions of the start task cannot name", () => {
  assertEquals(faultsOf({ ...ENV, KV_PATH: "a,b", LANDLORD_FILE: "c,d" }), [
    "KV_PATH must be a path without a comma",
    "LANDLORD_FILE must be a path without a comma",
  ]);
});

Deno.test("the start task grants the variables that the configuration knows, and no others", () => {
  const file = new URL("../deno.json", import.meta.url);
  const { tasks } = JSON.parse(Deno.readTextFileSync(file));
  const [, names = ""] = /--allow-env=(\S+) "/.exec(tasks.start) ?? [];
  assertEquals(
    names.split(",").sort(),
    // Read by the runtime itself, for a KV behind an https address.
    [...VARIABLES, "DENO_KV_ACCESS_TOKEN"].sort(),
  );
  assertEquals(
    /(^|\s)(-A|--allow-all|--allow-run|--allow-ffi)\b/.test(tasks.start),
    false,
  );
});

Deno.test("readConfig() takes other hosts of the bank's and the first number of a day", () => {
  const { formHosts, firstTransId } = configOf({
    ...ENV,
    SCELLIUS_FORM_HOSTS: "paiement.exemple.fr, https://acs.exemple.fr:8443/",
    SCELLIUS_FIRST_TRANS_ID: "500000",
  }).scellius;
  const origins = [
    "https://paiement.exemple.fr",
    "https://acs.exemple.fr:8443",
  ];
  assertEquals([formHosts, firstTransId], [origins, 500_000]);
  for (
    const hosts of [
      "*.exemple.fr",
      "http://exemple.fr",
      "exemple.fr/chemin",
      "a;b",
      "'unsafe-inline'",
      "javascript:",
    ]
  ) {
    assertEquals(faultsOf({ ...ENV, SCELLIUS_FORM_HOSTS: hosts }), [
      "SCELLIUS_FORM_HOSTS must be host names, with a space between them",
    ]);
  }
  for (const first of ["900000", "1", "abcdef"]) {
    assertEquals(faultsOf({ ...ENV, SCELLIUS_FIRST_TRANS_ID: first }), [
      "SCELLIUS_FIRST_TRANS_ID must have 6 digits, from 000000 to 899999",
    ]);
  }
});
