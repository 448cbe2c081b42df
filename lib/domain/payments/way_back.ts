/** What an address at which the bank brings a browser back says of how it went: a word for the screen, never a fact. */
const WAYS_BACK = ["done", "refused", "cancelled", "failed"] as const;
export type WayBack = typeof WAYS_BACK[number];
