import { z } from "zod";

/** A variable of the environment by what is right of it, and how it is told where it is not. */
export const variable = (isRight: (text: string) => boolean, wish: string) =>
  z.string("is missing").refine(isRight, wish);

/** Whether a text is an https address without credentials; http for this machine only. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  return username === "" && (protocol === "https:" ||
    protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname));
}
