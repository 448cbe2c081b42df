/** The largest form that the simulated bank reads, in bytes. */
const MAX_BYTES = 16 * 1024;

/** A posted form; null when it is none, too large, or names a field twice. */
export async function readForm(
  request: Request,
): Promise<ReadonlyMap<string, string> | null> {
  const type = request.headers.get("content-type") ?? "";
  const length = Number(request.headers.get("content-length") ?? 0);
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return null;
  if (length > MAX_BYTES) return null;
  const text = await request.text();
  if (text.length > MAX_BYTES) return null;
  const entries = [...new URLSearchParams(text)];
  const form = new Map(entries);
  return form.size === entries.length ? form : null;
}
