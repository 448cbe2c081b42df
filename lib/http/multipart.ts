import { HttpError } from "fresh";
import { readBody } from "./forms.ts";

/** What stands around a file in a body: boundaries, names, other fields. */
const AROUND = 64 * 1024;

/**
 * A posted multipart form, whole in memory.
 * @throws HttpError 413 (too long), 415 (no multipart form), 400 (not whole, or none that can be read)
 */
export async function readMultipart(
  request: Request,
  maxBytes: number,
): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new HttpError(415, "body_type");
  }
  const body = await readBody(request, maxBytes + AROUND);
  const headers = { "content-type": type };
  try {
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch (cause) {
    throw new HttpError(400, "body_not_multipart", { cause });
  }
}

/** The files of a field of a form; none where none was chosen. @throws HttpError 413 (too many) */
export function filesOf(form: FormData, field: string, max: number): File[] {
  const given = form.getAll(field);
  if (given.length > max) throw new HttpError(413, "too_many_files");
  return given.filter((file) => file instanceof File)
    .filter((file) => file.size > 0);
}
