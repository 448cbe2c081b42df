/** The style sheet of all pages. */
export function readStyles(): string {
  const sheet = new URL("../../components/styles.css", import.meta.url);
  return Deno.readTextFileSync(sheet);
}
