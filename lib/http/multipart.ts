import { HttpError } from "fresh";
import { readBody } from "./forms.ts";

/** What stands around a file in a body: boundaries, names, other fields. */
const AROUND = 64 * 1024;

/** How much a posted form may hold. */
interface FileLimits {
  /** Of the whole body, beside what stands around the files. */
  maxBytes: number;
  maxFiles: number;
}

/**
 * The files of a field of a posted multipart form, whole in memory; none where none was chosen.
 * @throws HttpError 413 (too long, too many), 415 (no multipart form), 400 (not whole, or none that can be read)
 */
export async function readFiles(
  request: Request,
  field: string,
  { maxBytes, maxFiles }: FileLimits,
): Promise<File[]> {
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
  const given = form.getAll(field);
  if (given.length > maxFiles) throw new HttpError(413, "too_many_files");
  return given.filter((file) => file instanceof File)
    .filter((file) => file.size > 0);
}

/**
 * The one file of a posted multipart form, whole in memory; null where none was chosen.
 * @throws HttpError 413 (too long, more than one), 415 (no multipart form), 400 (not whole, or none that can be read)
 */
export async function readFile(
  request: Request,
  field: string,
  maxBytes: number,
): Promise<File | null> {
  const [file] = await readFiles(request, field, { maxBytes, maxFiles: 1 });
  return file ?? null;
}
