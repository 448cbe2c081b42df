import { assertEquals, assertRejects } from "@std/assert";
import { composeServices, openKv } from "../../lib/commands/compose.ts";
import { DEMO } from "../../lib/demo/demo.ts";
import { createOutboxViewer } from "../../lib/mail/outbox_viewer.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import type { Services } from "../../lib/usecases/services.ts";
import {
  buildProduction,
  freePort,
  makeOnce,
  type PortalEnv,
  runPortal,
  startPortal,
  writeEnvironment,
} from "./portal_process.ts";
import { LANDLORD } from "./test_services.ts";

/**
 * A production server on the demo's files: a folder, a KV and a port of its own, over as many lives as a test wants.
 */
export interface ProductionServer extends AsyncDisposable {
  origin: string;
  port: number;
  kvPath: string;
  /** What the present life has logged. */
  output(): string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Ends what still runs and starts anew on the same KV and port. */
  restart(): Promise<void>;
}

/**
 * Builds, imports the demo's files and starts. `withAccount` adds the account of `DEMO.signIn`; `changes` go to the
 * environment.
 */
export async function openProductionServer(options: {
  port?: number;
  withAccount?: boolean;
  changes?: Record<string, string>;
  landlordChanges?: Record<string, unknown>;
  /** Puts more into the store before the server starts. */
  prepare?: (services: Services) => Promise<void>;
} = {}): Promise<ProductionServer> {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  const removeFolder = () => Deno.remove(folder, { recursive: true });
  try {
    const port = options.port ?? freePort();
    const env = await writeEnvironment(
      folder,
      port,
      options.changes,
      options.landlordChanges,
    );
    await copySeededStore(env, options.withAccount ?? false);
    if (options.prepare) await withServices(env, options.prepare);
    let life = await startPortal(env);
    return {
      origin: life.origin,
      port,
      kvPath: env.KV_PATH,
      output: () => life.output(),
      kill: () => life.kill(),
      async restart() {
        await life.kill();
        life = await startPortal(env);
      },
      async [Symbol.asyncDispose]() {
        await life.kill();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

/**
 * One server for those tests of a file which leave it as they found it; it starts when the first of them asks, and ends
 * after the last.
 */
export function shareServer(
  options: Parameters<typeof openProductionServer>[0],
): () => Promise<ProductionServer> {
  let opened: Promise<ProductionServer> | undefined;
  Deno.test.afterAll(async () => {
    await (await opened)?.[Symbol.asyncDispose]();
  });
  return () => opened ??= openProductionServer(options);
}

/** Signs in, as `DEMO.signIn` unless told otherwise, and gives the cookie to send back. */
export async function signInDemo(
  origin: string,
  { email, password }: { email: string; password: string } = DEMO.signIn,
): Promise<string> {
  const answer = await postForm(`${origin}/connexion`, {
    email,
    mot_de_passe: password,
  });
  assertEquals(answer.status, 303);
  const [line = ""] = answer.headers.getSetCookie();
  return line.replace(/;.*$/, "");
}

/** Posts a form as a page of ours does; redirects are not followed and the body is left unread. */
export async function postForm(
  url: string,
  fields: Record<string, string>,
  cookie = "",
): Promise<Response> {
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams(fields),
  });
  await answer.body?.cancel();
  return answer;
}

/** Imports the demo's files, as a person does. */
export async function importDemo(env: PortalEnv): Promise<void> {
  const entry = "lib/commands/import.ts";
  const { code, output } = await runPortal(env, [entry, DEMO.rentrollDir]);
  assertEquals(code, 0, output);
}

/** Puts the store of the imported demo in place; only the first server of a run waits for the import. */
async function copySeededStore(
  env: PortalEnv,
  withAccount: boolean,
) {
  const name = withAccount ? "demo-with-account" : "demo";
  const seeded = await makeOnce(name, async (path) => {
    const seeding = { ...env, KV_PATH: path };
    await importDemo(seeding);
    if (withAccount) await putDemoAccount(seeding);
    // Whoever closes a store last has brought its log home.
    await assertRejects(() => Deno.stat(`${path}-wal`), Deno.errors.NotFound);
  });
  await Deno.copyFile(seeded, env.KV_PATH);
}

/** Adds the account of `DEMO.signIn`. */
export function putDemoAccount(env: PortalEnv): Promise<void> {
  return withServices(env, (services) => createUser(services, DEMO.signIn));
}

/** Opens the store before the server does, with services on it. */
async function withServices(
  env: PortalEnv,
  use: (services: Services) => Promise<void>,
): Promise<void> {
  using kv = await openKv(env.KV_PATH);
  const services = composeServices({
    origin: env.ORIGIN,
    landlord: LANDLORD,
    scellius: {
      siteId: env.SCELLIUS_SITE_ID,
      key: env.SCELLIUS_KEY,
      mode: "TEST",
      url: "https://banque.example.fr/",
      rest: null,
    },
  }, { kv, mailer: createOutboxViewer(Date.now) });
  await use(services);
}
