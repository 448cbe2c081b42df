import { type ParsedLandlord, parseLandlordFile } from "../landlord_file.ts";

/** Reads and checks the file that `LANDLORD_FILE` names. */
export function readLandlordFile(path: string | undefined): ParsedLandlord {
  if (path === undefined || path === "") {
    return { ok: false, faults: ["LANDLORD_FILE is missing"] };
  }
  try {
    return parseLandlordFile(Deno.readTextFileSync(path));
  } catch (error) {
    const reason = error instanceof Error ? error.name : "unknown error";
    return { ok: false, faults: [`LANDLORD_FILE cannot be read (${reason})`] };
  }
}
