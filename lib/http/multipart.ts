import { HttpError } from "fresh";
import { readBody } from "./forms.ts";

/** What stands around a file in a body: boundaries, names, other fields. */
const AROUND = 64 * 1024;

/**
 * The one file of a posted multipart form, whole in memory; null where none was chosen.
 * @throws HttpError 413 (too long), 415 (no multipart form), 400 (not whole, or none that can be read)
 */
export async function readFile(
  request: Request,
  field: string,
  maxBytes: number,
): Promise<File | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new HttpError(415, "body_type");
  }
  const body = await readBody(request, maxBytes + AROUND);
  const headers = { "content-type": type };
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers }).formData();
  } catch (cause) {
    throw new HttpError(400, "body_not_multipart", { cause });
  }
  const [file, ...more] = form.getAll(field);
  if (more.length > 0) throw new HttpError(400, "field_repeated");
  return file instanceof File && file.size > 0 ? file : null;
}
