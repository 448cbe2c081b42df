import { assertEquals, assertThrows } from "@std/assert";
import { ConfigError, readConfig } from "./config.ts";

const LANDLORD = JSON.stringify({
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
});
const ENV = {
  ORIGIN: "https://locataires.exemple.fr/",
  MAIL_URL: "smtp://smtp.exemple.fr:587",
  MAIL_FROM: "portail@exemple.fr",
  SCELLIUS_SITE_ID: "12345678",
  SCELLIUS_KEY: "1122334455667788",
  SCELLIUS_MODE: "TEST",
  LANDLORD_FILE: "landlord.json",
};

const configOf = (env: Record<string, string>) =>
  readConfig(env, () => LANDLORD);

Deno.test("readConfig() takes the office's networks, and names the variable where one has no length", () => {
  const read = (networks: string) =>
    configOf({ ...ENV, BUREAU_NETWORKS: networks }).officeNetworks;
  assertEquals(read("192.0.2.0/24, 2001:db8::/32"), [
    "192.0.2.0/24",
    "2001:db8::/32",
  ]);
  assertThrows(() => read("192.0.2.1"), ConfigError, "BUREAU_NETWORKS");
});

Deno.test("readConfig() takes the key of the office's secrets, with the one before it, and never repeats what is none", () => {
  const [present, former] = ["n", "f"].map((letter) => btoa(letter.repeat(32)));
  const read = (key: string) =>
    configOf({ ...ENV, BUREAU_SECRET_KEY: key }).vaultKeys.map(([byte]) =>
      byte
    );
  assertEquals(read(`${present}, ${former}`), [110, 102]);
  const { faults: [fault = ""] } = assertThrows(
    () => read("a-typed-secret"),
    ConfigError,
  );
  assertEquals(/^BUREAU_SECRET_KEY must be/.test(fault), true);
  assertEquals(fault.includes("a-typed"), false);
});

Deno.test("readConfig() takes the landlord's sign-on whole or not at all, over https", () => {
  const whole = {
    BUREAU_OIDC_ISSUER: "https://connexion.exemple.fr",
    BUREAU_OIDC_CLIENT_ID: "portail",
    BUREAU_OIDC_CLIENT_SECRET: "un-secret",
  };
  const settings = {
    issuer: "https://connexion.exemple.fr",
    clientId: "portail",
    clientSecret: "un-secret",
  };
  assertEquals(configOf({ ...ENV, ...whole }).signOn, {
    ...settings,
    isOnly: false,
  });
  const only = { ...ENV, ...whole, BUREAU_OIDC_ONLY: "yes" };
  assertEquals(configOf(only).signOn, { ...settings, isOnly: true });
  const faultsOf = (more: Record<string, string>) =>
    assertThrows(() => configOf({ ...ENV, ...more }), ConfigError).faults;
  assertEquals(faultsOf({ BUREAU_OIDC_ONLY: "yes" }), [
    "BUREAU_OIDC_ISSUER is missing",
    "BUREAU_OIDC_CLIENT_ID is missing",
    "BUREAU_OIDC_CLIENT_SECRET is missing",
  ]);
  const plain = { ...whole, BUREAU_OIDC_ISSUER: "http://connexion.exemple.fr" };
  assertEquals(faultsOf(plain), [
    "BUREAU_OIDC_ISSUER must be an https address",
  ]);
});
