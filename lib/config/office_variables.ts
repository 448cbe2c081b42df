import ipaddr from "ipaddr.js";
import { z } from "zod";
import { parseVaultKey } from "../domain/office/vault_key.ts";
import { isSafeUrl, variable } from "./variable.ts";

/** What of the configuration is the office's. */
export interface OfficeSettings {
  /** Networks from which the office can be reached (CIDR); any where none is named. */
  officeNetworks: readonly string[];
  /** The landlord's own sign-on to the office; null without one. */
  signOn: {
    issuer: string;
    clientId: string;
    clientSecret: string;
    /** Whether it is the only way in. */
    isOnly: boolean;
  } | null;
  /** Keys that the office's secrets are sealed with; the first seals, each opens. */
  vaultKeys: readonly Uint8Array<ArrayBuffer>[];
}

const CLIENT_WISH = "must be as the sign-on's provider gave it";

/** The variables of the office. */
export const OFFICE_VARIABLES = {
  BUREAU_NETWORKS: variable(
    (text) => networksOf(text).every((one) => ipaddr.isValidCIDR(one)),
    "must be networks with their length, separated by commas: 192.0.2.0/24,2001:db8::/32",
  ).default("").transform(networksOf),
  BUREAU_OIDC_ISSUER: variable(isSafeUrl, "must be an https address")
    .optional(),
  BUREAU_OIDC_CLIENT_ID: variable(isClientText, CLIENT_WISH).optional(),
  BUREAU_OIDC_CLIENT_SECRET: variable(isClientText, CLIENT_WISH).optional(),
  BUREAU_OIDC_ONLY: variable(
    (text) => text === "yes",
    "must be yes, or be left out",
  ).optional(),
  BUREAU_SECRET_KEY: variable(
    (text) => vaultKeysOf(text) !== null,
    "must be 32 random bytes in Base64 (openssl rand -base64 32); to renew it, the new key, a comma, the old one",
  ).transform((text) => vaultKeysOf(text) ?? []).optional(),
};

const SHAPE = z.object(OFFICE_VARIABLES);

/** The office's settings, of variables that were found right. */
export function officeSettingsOf(
  values: z.infer<typeof SHAPE>,
): OfficeSettings {
  const {
    BUREAU_OIDC_ISSUER: issuer,
    BUREAU_OIDC_CLIENT_ID: clientId,
    BUREAU_OIDC_CLIENT_SECRET: clientSecret,
  } = values;
  const isOnly = values.BUREAU_OIDC_ONLY !== undefined;
  return {
    officeNetworks: values.BUREAU_NETWORKS,
    signOn: issuer && clientId && clientSecret
      ? { issuer, clientId, clientSecret, isOnly }
      : null,
    vaultKeys: values.BUREAU_SECRET_KEY ?? [],
  };
}

/** What is missing of a sign-on: half of one is none. */
export function faultsOfSignOn(
  present: Readonly<Record<string, string | undefined>>,
): string[] {
  const names = ["ISSUER", "CLIENT_ID", "CLIENT_SECRET"]
    .map((name) => `BUREAU_OIDC_${name}`);
  const isAsked = [...names, "BUREAU_OIDC_ONLY"].some((name) => present[name]);
  return isAsked
    ? names.filter((name) => !present[name]).map((name) => `${name} is missing`)
    : [];
}

function networksOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((one) => one !== "");
}

function isClientText(text: string): boolean {
  return text.length <= 500 && /^[\x21-\x7E]+$/.test(text);
}

/** Keys with a comma between them; null where one is none. */
function vaultKeysOf(text: string) {
  const found = text.split(",").map((one) => parseVaultKey(one.trim()));
  const keys = found.filter((key) => key !== null);
  return keys.length === found.length && keys.length <= 4 ? keys : null;
}
