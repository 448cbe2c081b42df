import type { Measured } from "./brand.ts";

/** Milliseconds: of a duration, or since the epoch (1 January 1970, UTC). */
export type Milliseconds = Measured<"ms">;
