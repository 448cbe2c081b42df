import { z } from "zod";
import {
  faultsOfSignOn,
  OFFICE_VARIABLES,
  type OfficeSettings,
  officeSettingsOf,
} from "./config/office_variables.ts";
import { isSafeUrl, variable } from "./config/variable.ts";
import type { Landlord } from "./domain/landlord.ts";
import { isMailUrl, isSender } from "./domain/mail_settings.ts";
import { parseLandlordFile } from "./landlord_file.ts";

/** Everything the portal is told from outside, checked. */
export interface Config extends OfficeSettings {
  /** Public address, without a trailing slash. */
  origin: string;
  /** The address of this machine to listen on. */
  hostname: string;
  port: number;
  /** What `Deno.openKv` opens; undefined on Deno Deploy, which has its own. */
  kvPath: string | undefined;
  mail: { url: string; from: string };
  scellius: {
    siteId: string;
    key: string;
    mode: "TEST" | "PRODUCTION";
    url: string;
    /** Other hosts of the bank that its form may lead on to, as origins. */
    formHosts: string[];
    /** The first transaction number of a UTC day. */
    firstTransId: number;
    /** How to ask the bank about an order; null without a password. */
    rest: { url: string; password: string } | null;
  };
  landlord: Landlord;
  /** Ways in for the landlord's software; null where they are not open. */
  exchange: {
    /** SHA-256 of its key, hexadecimal. */
    keyHash: string | null;
    /** The folder that is watched. */
    folder: string | null;
  };
  /** How many proxies stand in front. */
  trustProxy: number;
}

/** Thrown at start; names every variable that is missing or malformed, never a value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly faults: readonly string[]) {
    super(
      `Cannot start: the configuration has faults\n- ${faults.join("\n- ")}`,
    );
  }
}

/** The bank's payment form (La Banque Postale, Scellius Paiement). */
export const SCELLIUS_URL =
  "https://scelliuspaiement.labanquepostale.fr/vads-payment/";

/** The bank's REST interface. */
export const SCELLIUS_REST_URL =
  "https://api.scelliuspaiement.labanquepostale.fr/api-payment/";

/** The permissions of `deno task start` cannot name such a path. */
const NO_COMMA = "must be a path without a comma";

/** What each variable must be, and what it is where it is missing. */
export const ENVIRONMENT = z.object({
  ORIGIN: variable(
    (text) => isSafeUrl(text) && /^\w+:\/\/[^/?#@]+\/?$/.test(text),
    "must be an https address without a path (http for localhost and 127.0.0.1 only)",
  ).transform((text) => new URL(text).origin),
  PORT: variable(
    (text) => isIntegerUpTo(text, 65_535) && Number(text) > 0,
    "must be a port number",
  ).default("8000").transform(Number),
  HOST: variable(
    (text) => /^[0-9A-Za-z.:-]{1,253}$/.test(text),
    "must be an address to listen on",
  ).default("0.0.0.0"),
  KV_PATH: variable(
    (text) => text === ":memory:" || !text.includes("://") || isSafeUrl(text),
    "must be a file, :memory: or an https address",
  ).refine((text) => !text.includes(","), NO_COMMA).optional(),
  MAIL_URL: variable(
    isMailUrl,
    "must be smtp://[user:password@]host:port or smtps://…, user and password percent-encoded",
  ),
  MAIL_FROM: variable(
    isSender,
    'must be an e-mail address, or "Name <address>"',
  ),
  SCELLIUS_SITE_ID: variable(
    (text) => /^\d{8}$/.test(text),
    "must have 8 digits",
  ),
  SCELLIUS_KEY: variable(
    (text) => /^[\x21-\x7E]{16}$/.test(text),
    "must have 16 characters",
  ),
  SCELLIUS_MODE: z.enum(["TEST", "PRODUCTION"], {
    error: ({ input }) =>
      input === undefined ? "is missing" : "must be TEST or PRODUCTION",
  }),
  SCELLIUS_URL: variable(isSafeUrl, "must be an https address").default(
    SCELLIUS_URL,
  ),
  SCELLIUS_FORM_HOSTS: variable(
    (text) => splitHosts(text).every(isBankHost),
    "must be host names, with a space between them",
  ).default("").transform((text) => splitHosts(text).map(toHostOrigin)),
  SCELLIUS_FIRST_TRANS_ID: variable(
    (text) => /^[0-8]\d{5}$/.test(text),
    "must have 6 digits, from 000000 to 899999",
  ).default("000000").transform(Number),
  SCELLIUS_REST_URL: variable(isSafeUrl, "must be an https address").default(
    SCELLIUS_REST_URL,
  ),
  SCELLIUS_REST_PASSWORD: variable(
    (text) => /^[\x21-\x7E]{8,200}$/.test(text),
    "must be the bank's REST password",
  ).optional(),
  EXCHANGE_KEY_SHA256: variable(
    (text) => /^[0-9a-fA-F]{64}$/.test(text),
    "must have 64 hexadecimal digits: the SHA-256 of the key, never the key",
  ).optional(),
  EXCHANGE_DIR: variable((text) => !text.includes(","), NO_COMMA).optional(),
  ...OFFICE_VARIABLES,
  TRUST_PROXY_ON_ALL_ADDRESSES: variable(
    (text) => text === "yes",
    "must be yes, or be left out",
  ).optional(),
  TRUST_PROXY: variable(
    (text) => isIntegerUpTo(text, 10),
    "must be a number of proxies from 0 to 10",
  ).default("0").transform(Number),
});

/** Every variable that `start` reads: the permission list of its task names the same. */
export const VARIABLES: readonly string[] = [
  ...Object.keys(ENVIRONMENT.shape),
  "LANDLORD_FILE",
  "DENO_DEPLOYMENT_ID",
];

/** Reads the configuration for `start`. `readFile` reads `LANDLORD_FILE`. Throws `ConfigError`. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): Config {
  const present = presentIn(env);
  const parsed = ENVIRONMENT.safeParse(present);
  const landlord = readLandlord(present.LANDLORD_FILE, readFile);
  const isOnDeploy = present.DENO_DEPLOYMENT_ID !== undefined;
  const faults = [
    ...isOnDeploy ? [] : faultsOfProxies(present),
    ...faultsOfSignOn(present),
  ];
  if (!parsed.success || !landlord.ok || faults.length > 0) {
    throw new ConfigError([
      ...(parsed.error?.issues ?? []).map(({ path, message }) =>
        `${path.join(".")} ${message}`
      ),
      ...faults,
      ...(landlord.ok ? [] : landlord.faults),
    ]);
  }
  const values = parsed.data;
  return {
    origin: values.ORIGIN,
    hostname: values.HOST,
    port: values.PORT,
    kvPath: values.KV_PATH ?? (isOnDeploy ? undefined : "data/portal.sqlite"),
    mail: { url: values.MAIL_URL, from: values.MAIL_FROM },
    scellius: {
      siteId: values.SCELLIUS_SITE_ID,
      key: values.SCELLIUS_KEY,
      mode: values.SCELLIUS_MODE,
      url: values.SCELLIUS_URL,
      formHosts: values.SCELLIUS_FORM_HOSTS,
      firstTransId: values.SCELLIUS_FIRST_TRANS_ID,
      rest: values.SCELLIUS_REST_PASSWORD === undefined ? null : {
        url: values.SCELLIUS_REST_URL,
        password: values.SCELLIUS_REST_PASSWORD,
      },
    },
    landlord: landlord.landlord,
    exchange: {
      keyHash: values.EXCHANGE_KEY_SHA256?.toLowerCase() ?? null,
      folder: values.EXCHANGE_DIR ?? null,
    },
    ...officeSettingsOf(values),
    trustProxy: values.TRUST_PROXY,
  };
}

/** An empty variable counts as none: that is how a line of .env is left out. */
export function presentIn(env: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value !== undefined && value !== ""),
  );
}

/** Whoever can reach us past the proxies writes his own `X-Forwarded-For`, and no throttle counts him any more. */
function faultsOfProxies(present: Record<string, string | undefined>) {
  const { TRUST_PROXY = "0", HOST = "0.0.0.0" } = present;
  const isEverywhere = /^(?:0|0\.0\.0\.0|[0:]{2,39}|::ffff:0\.0\.0\.0)$/i.test(
    HOST,
  );
  const isSaid = present.TRUST_PROXY_ON_ALL_ADDRESSES === "yes";
  const isTrusting = isIntegerUpTo(TRUST_PROXY, 10) && Number(TRUST_PROXY) > 0;
  return !isTrusting || !isEverywhere || isSaid ? [] : [
    "TRUST_PROXY with HOST on every address lets clients come past the proxy: set HOST to the address that the proxy uses, or TRUST_PROXY_ON_ALL_ADDRESSES=yes where nobody else can reach this machine",
  ];
}

function readLandlord(
  path: string | undefined,
  readFile: (path: string) => string,
): ReturnType<typeof parseLandlordFile> {
  if (path === undefined) {
    return { ok: false, faults: ["LANDLORD_FILE is missing"] };
  }
  if (path.includes(",")) {
    return { ok: false, faults: [`LANDLORD_FILE ${NO_COMMA}`] };
  }
  let json: string;
  try {
    json = readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.name : "unknown error";
    return { ok: false, faults: [`LANDLORD_FILE cannot be read (${reason})`] };
  }
  const parsed = parseLandlordFile(json);
  return parsed.ok ? parsed : {
    ok: false,
    faults: parsed.faults.map((fault) => `LANDLORD_FILE ${fault}`),
  };
}

function splitHosts(text: string): string[] {
  return text.split(/[\s,]+/).filter((host) => host !== "");
}

/** A name with a port or without, or an origin: the policy of each page names it, and nothing else may come in. */
function isBankHost(text: string): boolean {
  return /^(https?:\/\/)?[0-9A-Za-z.-]{1,253}(:\d{1,5})?\/?$/.test(text) &&
    isSafeUrl(toHostUrl(text));
}

function toHostUrl(text: string): string {
  return /^https?:/.test(text) ? text : `https://${text}`;
}

function toHostOrigin(text: string): string {
  return new URL(toHostUrl(text)).origin;
}

function isIntegerUpTo(text: string, max: number): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= max;
}
