import type { Instant } from "./month.ts";

/** What a process writes now and then and reads back, to see that its store keeps what it is given. */
export interface Heartbeat {
  v: 1;
  /** New with each beat. */
  id: string;
  at: Instant;
  /** As much as a large commit takes: the last bytes of a disk are no room. */
  room: Uint8Array;
}
