/** A lot by the real servers and programs of a landlord: OpenSSH's SFTP, and curl, as docs/echange.md shows them. */
import { assert, assertEquals } from "@std/assert";
import { openExchangeFolder } from "../../lib/commands/exchange_folder.ts";
import { SAMPLE } from "../../lib/landlord_files/testdata/sample_files.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { readLotReport } from "../../lib/usecases/exchange/lot_report.ts";
import { takeDeliveries } from "../../lib/usecases/exchange/take_deliveries.ts";
import {
  EXCHANGE_KEY,
  EXCHANGE_KEY_SHA256,
  zipOf,
} from "../support/exchange_stand_in.ts";
import { must } from "../support/must.ts";
import { lotOf } from "../support/named.ts";
import { hasTool } from "../support/pdf_tools.ts";
import { freePort } from "../support/portal_process.ts";
import { openTestApp } from "../support/test_app.ts";
import { openTestPortal } from "../support/test_services.ts";

const SSHD = "/usr/sbin/sshd";
const DOC = Deno.readTextFileSync(
  new URL("../../docs/echange.md", import.meta.url),
);
/** The name of the lot in the page's examples. */
const LOT = "nuit-2026-11-24";

/** What the page shows in blocks of a language. */
const shown = (language: string): string[] =>
  [...DOC.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))]
    .map(([, text = ""]) => text);

/** Skipped where the programs are missing, never in CI. */
const isMissing = (...names: string[]) =>
  Deno.env.get("BROWSER_TESTS") !== "required" &&
  !names.every((name) => name === SSHD ? isFile(name) : hasTool(name));

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

/** Runs a program to its end: what it prints; an exit code other than 0 is an error. */
async function run(
  cwd: string,
  program: string,
  ...args: string[]
): Promise<string> {
  const { code, stdout, stderr } = await new Deno.Command(program, {
    args,
    cwd,
    stdin: "null",
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes)
  );
  if (code !== 0) throw new Error(`${program}: ${code}\n${out}${err}`);
  return must(out);
}

/** Debian's sshd on a port of this machine, with the page's own rules, for whoever runs the test. */
async function startSshd(folder: string, exchange: string) {
  const user = (await run(folder, "id", "-un")).trim();
  const isRoot = (await run(folder, "id", "-u")).trim() === "0";
  for (const name of ["host", "client"]) {
    const args = ["-q", "-t", "ed25519", "-N", "", "-f", name];
    await run(folder, "ssh-keygen", ...args);
  }
  await Deno.copyFile(`${folder}/client.pub`, `${folder}/${user}`);
  const port = freePort();
  const rules = must(shown("sshd_config")[0])
    .replace("User bailleur", `User ${user}`)
    .replace("/etc/ssh/cles/", `${folder}/`)
    // Only root can shut somebody up in a folder.
    .replace(
      / +ChrootDirectory .*\n/,
      (line) => isRoot ? line.replace("/srv/echange", exchange) : "",
    )
    .replace("-u 0007", isRoot ? "-u 0007" : `-u 0007 -d ${exchange}`);
  await Deno.writeTextFile(
    `${folder}/sshd_config`,
    [
      `Port ${port}`,
      "ListenAddress 127.0.0.1",
      `HostKey ${folder}/host`,
      "PidFile none",
      "UsePAM no",
      "StrictModes no",
      "Subsystem sftp internal-sftp",
      rules,
    ].join("\n"),
  );
  const hostKey = await Deno.readTextFile(`${folder}/host.pub`);
  await Deno.writeTextFile(
    `${folder}/known_hosts`,
    `[127.0.0.1]:${port} ${hostKey}`,
  );
  // Where Debian's sshd parts with its rights; its service makes it at start.
  if (isRoot) await Deno.mkdir("/run/sshd", { recursive: true, mode: 0o755 });
  const server = new Deno.Command(SSHD, {
    args: ["-D", "-e", "-f", `${folder}/sshd_config`],
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
  await untilListening(port);
  return {
    sftp: async (batch: string) => {
      await Deno.writeTextFile(`${folder}/batch`, batch);
      const options = [
        `UserKnownHostsFile=${folder}/known_hosts`,
        "IdentitiesOnly=yes",
        "BatchMode=yes",
      ].flatMap((option) => ["-o", option]);
      return await run(
        folder,
        "sftp",
        ...["-F", "none", "-q", "-P", String(port), "-i", "client"],
        ...options,
        ...["-b", "batch", `${user}@127.0.0.1`],
      );
    },
    async [Symbol.asyncDispose]() {
      server.kill("SIGTERM");
      await server.status;
    },
  };
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      (await Deno.connect({ hostname: "127.0.0.1", port })).close();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error("Cannot wait longer: sshd does not listen");
}

/** Sends the beginning of a lot, some parts of it, and is gone. */
async function breakOff(port: number): Promise<void> {
  using connection = await Deno.connect({ hostname: "127.0.0.1", port });
  const head = [
    "PUT /echange/lots/coupe HTTP/1.1",
    "Host: 127.0.0.1",
    `Authorization: Bearer ${EXCHANGE_KEY}`,
    "Content-Length: 9000000",
  ].join("\r\n");
  const bytes = new Uint8Array(2_000_000);
  bytes.set([0x50, 0x4b, 0x03, 0x04]);
  const whole = [new TextEncoder().encode(`${head}\r\n\r\n`), bytes];
  for (const chunk of whole) {
    for (let at = 0; at < chunk.length;) {
      at += await connection.write(chunk.subarray(at));
    }
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isTrue(); tries++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  assert(isTrue());
}

Deno.test({
  name:
    "a lot that comes by SFTP as echange.md shows is taken from the watched folder, and its report fetched",
  ignore: isMissing(SSHD, "sftp", "ssh-keygen"),
  async fn() {
    // sshd shuts up only in a folder that nobody else may write to, nor any above it.
    const isRoot = Deno.uid() === 0;
    const folder = await Deno.makeTempDir(isRoot ? { dir: "/var/lib" } : {});
    try {
      const exchange = `${folder}/echange`;
      await Deno.mkdir(exchange, { mode: 0o755 });
      const watched = await openExchangeFolder(exchange);
      await using portal = await openTestPortal({
        exchange: { folder: watched },
      });
      portal.clock.nowMs = Date.now();
      await using sshd = await startSshd(folder, exchange);
      await Deno.writeFile(`${folder}/${LOT}.zip`, zipOf(SAMPLE));
      const [send = "", fetchReport = ""] = shown("sftp");
      const [put = "", rename = ""] = send.trim().split("\n");
      await sshd.sftp(put);
      await takeDeliveries(portal.services);
      const waiting = [...Deno.readDirSync(`${exchange}/entree`)];
      assertEquals(waiting.map(({ name }) => name), [`${LOT}.zip.part`]);
      await sshd.sftp(rename);
      portal.clock.nowMs = Date.now() + 2_000;
      await takeDeliveries(portal.services);
      await sshd.sftp(fetchReport);
      const report = await Deno.readTextFile(`${folder}/${LOT}.rapport.csv`);
      assertEquals(report.split("\n")[1], "etat;;;;;pris");
      assert(report.includes("Contrats pris\u00A0: 2."), report);
      // The other way, out of the folder, is shut: there is no other folder to see.
      const listing = await sshd.sftp("ls /");
      if (isRoot) assert(/\/sortie\b/.test(listing), listing);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test({
  name: "a lot that comes by curl as echange.md shows is kept, taken, and told",
  ignore: isMissing("curl"),
  async fn() {
    const folder = await Deno.makeTempDir();
    await using app = await openTestApp({
      exchange: { keyHash: EXCHANGE_KEY_SHA256 },
    });
    const server = Deno.serve({
      hostname: "127.0.0.1",
      port: 0,
      onListen: () => {},
    }, (request) => app.handle(request));
    try {
      await Deno.writeFile(`${folder}/${LOT}.zip`, zipOf(SAMPLE));
      await Deno.writeTextFile(
        `${folder}/entete.txt`,
        `Authorization: Bearer ${EXCHANGE_KEY}\n`,
      );
      const lines = must(shown("curl")[0]).trim().split("\n").map((line) =>
        line.replace(
          "https://portail.exemple.fr",
          `http://127.0.0.1:${server.addr.port}`,
        ).split(" ").slice(1)
      );
      const [put = [], get = [], list = []] = lines;
      const sent = JSON.parse(await run(folder, "curl", "--fail", ...put));
      assertEquals([sent.etat, sent.lot], ["en_cours", LOT]);
      await app.mails();
      const told = JSON.parse(await run(folder, "curl", "--fail", ...get));
      assertEquals([told.etat, told.pris, told.mis_de_cote], ["pris", 2, []]);
      const files = JSON.parse(await run(folder, "curl", "--fail", ...list));
      assert(Array.isArray(files.fichiers));
      const bare = get.filter((word) => !/^-H$|^@/.test(word));
      const refused = await run(
        folder,
        "curl",
        ...bare,
        "-w",
        " %{http_code}",
      );
      assertEquals(refused, '{"erreur":"cle_refusee"} 401');
      await breakOff(server.addr.port);
      await until(() =>
        app.log.some(({ rule }) => rule === "envoi_interrompu")
      );
      const { store } = app.services;
      assertEquals(await listValues(store, keys.allDeliveryBytes()), []);
      assertEquals(await readLotReport(app.services, lotOf("coupe")), null);
    } finally {
      await server.shutdown();
      await Deno.remove(folder, { recursive: true });
    }
  },
});
