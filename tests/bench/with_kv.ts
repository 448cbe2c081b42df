/** Opens a KV file of its own for one measurement. */
export async function withKv<T>(body: (kv: Deno.Kv) => Promise<T>): Promise<T> {
  const folder = await Deno.makeTempDir();
  const kv = await Deno.openKv(`${folder}/bench.sqlite`);
  try {
    return await body(kv);
  } finally {
    kv.close();
    await Deno.remove(folder, { recursive: true });
  }
}
