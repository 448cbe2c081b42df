/** Whether a tool that reads PDFs apart from ours is on this machine. */
export function hasTool(name: string): boolean {
  const folders = (Deno.env.get("PATH") ?? "").split(":");
  return folders.some((folder) => {
    try {
      return Deno.statSync(`${folder}/${name}`).isFile;
    } catch {
      return false;
    }
  });
}

/** Runs such a tool on a file given to its standard input: what it prints and what it complains of, as text. */
export async function runTool(
  name: string,
  args: readonly string[],
  input: Uint8Array = new Uint8Array(),
): Promise<string> {
  const { stdout, stderr } = await run(name, args, input);
  const decoder = new TextDecoder();
  return decoder.decode(stdout) + decoder.decode(stderr);
}

/** Runs such a tool in the same way: what it prints, as bytes. */
export async function runToolBytes(
  name: string,
  args: readonly string[],
  input: Uint8Array,
): Promise<Uint8Array> {
  return (await run(name, args, input)).stdout;
}

async function run(name: string, args: readonly string[], input: Uint8Array) {
  const child = new Deno.Command(name, {
    args: [...args],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new Uint8Array(input));
  await writer.close();
  return await child.output();
}
