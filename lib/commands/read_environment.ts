import { VARIABLES } from "../config.ts";

/** The variables that the server may know; `deno task start` grants no others, so they are asked for one by one. */
export function readEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    VARIABLES.map((name) => [name, Deno.env.get(name)]),
  );
}
