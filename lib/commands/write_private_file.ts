import { join } from "@std/path";

/**
 * Writes a file into a folder that is made if need be, readable by its owner only. The file appears
 * whole or not at all: whoever reads it meanwhile sees the one before.
 */
export async function writePrivateFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWholeFile(folder, name, content, 0o600);
}

/** Writes a file that appears whole or not at all, with these rights, into a folder that is there. */
export async function writeWholeFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
  mode: number,
): Promise<void> {
  const part = join(folder, `.${name}.${crypto.randomUUID()}.part`);
  try {
    // `createNew` follows no link that someone may have laid there.
    const options = { write: true, createNew: true, mode };
    using file = await Deno.open(part, options);
    const bytes = typeof content === "string"
      ? new TextEncoder().encode(content)
      : content;
    for (let at = 0; at < bytes.length;) {
      at += await file.write(bytes.subarray(at));
    }
    await file.sync();
    await Deno.rename(part, join(folder, name));
  } catch (error) {
    await Deno.remove(part).catch(() => {});
    throw error;
  }
}
