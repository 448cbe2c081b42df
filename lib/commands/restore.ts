import { KvFileError, restoreKvFile } from "./kv_file.ts";
import { kvFileWords } from "./kv_file_words.ts";
import { kvPathOf } from "./kv_path.ts";

/** `deno task restore FILE`: puts a backup in place; the server must be stopped. */
async function restore([file, ...more]: readonly string[]): Promise<number> {
  if (file === undefined || more.length > 0) {
    console.error("Usage : deno task restore FICHIER");
    return 2;
  }
  const path = kvPathOf(Deno.env.toObject());
  try {
    const kept = await restoreKvFile(file, path, Date.now());
    console.log(`Restauré : ${path}.`);
    if (kept !== null) console.log(`L’ancien contenu est gardé : ${kept}.`);
  } catch (error) {
    if (!(error instanceof KvFileError)) throw error;
    console.error(kvFileWords(error));
    return 1;
  }
  return 0;
}

Deno.exit(await restore(Deno.args));
