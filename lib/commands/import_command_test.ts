import { assertEquals, assertMatch } from "@std/assert";
import { zipOf } from "@/tests/support/exchange_stand_in.ts";
import { SAMPLE, sampleWith } from "../landlord_files/testdata/sample_files.ts";

/** Runs `deno task import` in a folder of its own. */
async function importIn(dir: string, ...args: string[]) {
  const path = new URL("./import.ts", import.meta.url).pathname;
  const child = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--unstable-kv", path, ...args],
    cwd: dir,
    env: { KV_PATH: `${dir}/kv.sqlite`, NO_COLOR: "1" },
  }).output();
  const [out, err] = [child.stdout, child.stderr].map((bytes) =>
    new TextDecoder().decode(bytes).replaceAll("\u00A0", " ")
  );
  return { code: child.code, out: out ?? "", err: err ?? "" };
}

async function write(dir: string, files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(`${dir}/${name}`, text);
  }
}

Deno.test("deno task import takes the files, says what it corrected, and names what it sets aside", async () => {
  const dir = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${dir}/lot`);
    await write(`${dir}/lot`, SAMPLE);
    const first = await importIn(dir, "lot");
    assertEquals([first.code, first.err], [0, ""]);
    assertMatch(
      first.out,
      /^Contrats pris : 2\.\n.*Écritures nouvelles : 3\.\nPlans .+ : 1\.\n$/s,
    );
    const dotted = sampleWith("ecritures.csv", ";Virement;", ";Virement.;");
    await write(`${dir}/lot`, { "ecritures.csv": dotted });
    const corrected = await importIn(dir, "lot");
    assertEquals([corrected.code, corrected.err], [0, ""]);
    assertMatch(corrected.out, /libellé ou la nature a été corrigé : 1\.\n$/);
    const other = sampleWith("ecritures.csv", ";C;100,00", ";C;100,01");
    await Deno.writeFile(
      `${dir}/lot.zip`,
      zipOf({ ...SAMPLE, "ecritures.csv": other }),
    );
    const strict = await importIn(dir, "lot.zip", "--strict");
    assertEquals(strict.code, 1);
    assertMatch(strict.err, /100,01.*\nRien n’a été écrit\.\n$/);
    const aside = await importIn(dir, "lot.zip", "--report", "d/rapport.csv");
    assertEquals(aside.code, 3);
    assertMatch(
      aside.err,
      /"contracts_set_aside".*\necritures\.csv, ligne 2, .*Contrat L\/0039000204 mis de côté .*100,01/,
    );
    assertMatch(aside.out, /Contrats pris : 1\.\n/);
    const report = await Deno.readTextFile(`${dir}/d/rapport.csv`);
    assertMatch(
      report,
      /^genre;.*\netat;;;;;pris\nmis_de_cote;ecritures\.csv;2;/,
    );
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("deno task import refuses a zip that cannot be read, and files with a fault as a whole, with 1; with 2 what is neither", async () => {
  const dir = await Deno.makeTempDir();
  try {
    await write(dir, { "lot.zip": "PK", "lot.txt": "PK" });
    const broken = await importIn(dir, "lot.zip", "--check");
    assertEquals([broken.code, broken.err.split("\n")], [1, [
      "lot.zip : ce n’est pas un fichier .zip lisible",
      "Rien n’a été écrit.",
      "",
    ]]);
    await Deno.mkdir(`${dir}/lot`);
    await write(`${dir}/lot`, { ...SAMPLE, "contrats.csv": "contrat\n" });
    const faulty = await importIn(dir, "lot");
    assertEquals(faulty.code, 1);
    assertMatch(
      faulty.err,
      /^contrats\.csv, ligne 1, .*\nRien n’a été écrit\.\n$/s,
    );
    const neither = await importIn(dir, "lot.txt");
    assertEquals(neither.code, 2);
    assertMatch(neither.err, /^Ni dossier ni fichier \.zip ici : lot\.txt/);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("deno task import --modele writes files that are taken as they are and make an increment, and never over others", async () => {
  const dir = await Deno.makeTempDir();
  try {
    const written = await importIn(dir, "--modele", "vides");
    assertEquals([written.code, written.err], [0, ""]);
    const checked = await importIn(dir, "vides", "--check");
    assertEquals([checked.code, checked.err], [0, ""]);
    await Deno.mkdir(`${dir}/lot`);
    await write(`${dir}/lot`, { "Plans.CSV": "" });
    const refused = await importIn(dir, "--modele", "lot");
    assertEquals(refused.code, 2);
    assertMatch(
      refused.err,
      /^plans\.csv existe déjà\. Rien n’a été écrit\.\n$/,
    );
    assertEquals([...Deno.readDirSync(`${dir}/lot`)].length, 1);
    assertEquals((await importIn(dir, "--modele", "a", "b")).code, 2);
    assertEquals((await importIn(dir)).code, 2);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
