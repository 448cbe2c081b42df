import type { StatusText } from "../fr/status_island.ts";

export const statusIslandText: StatusText = {
  waiting: "We are waiting for the bank’s answer…",
  lost: "The connection was lost. We are trying again automatically.",
  done: "The bank has answered. The page is updating.",
};
