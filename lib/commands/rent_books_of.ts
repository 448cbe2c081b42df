import type { Landlord } from "../domain/landlord.ts";
import { readLandlordFile } from "./read_landlord_file.ts";

/** Who books the rents, as the landlord's file says it; without one, nobody here has ever booked any. */
export function rentBooksOf(
  path: string | undefined,
): Pick<Landlord, "rentBooks" | "firstMonth"> {
  const read = readLandlordFile(path);
  return read.ok
    ? read.landlord
    : { rentBooks: "portail", firstMonth: "9999-12" };
}
