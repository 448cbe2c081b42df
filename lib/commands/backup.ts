import { backupKvFile, KvFileError } from "./kv_file.ts";
import { kvFileWords } from "./kv_file_words.ts";
import { kvPathOf } from "./kv_path.ts";

/** `deno task backup FILE`: the whole KV in one new file, while the server runs. */
async function backup([file, ...more]: readonly string[]): Promise<number> {
  if (file === undefined || more.length > 0) {
    console.error("Usage : deno task backup FICHIER");
    return 2;
  }
  try {
    await backupKvFile(kvPathOf(Deno.env.toObject()), file);
  } catch (error) {
    if (!(error instanceof KvFileError)) throw error;
    console.error(kvFileWords(error));
    return 1;
  }
  const { size } = await Deno.stat(file);
  console.log(`Sauvegarde écrite et contrôlée : ${file} (${size} octets).`);
  return 0;
}

Deno.exit(await backup(Deno.args));
