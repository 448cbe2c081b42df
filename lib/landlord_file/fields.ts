import { z } from "zod";
import { parseEmail } from "../domain/account/email.ts";
import { parseAmount } from "../domain/money.ts";
import { isIsoDate } from "../domain/month.ts";

/** One line of text, not empty, up to `max` characters. */
export const line = (max: number) =>
  z.string("must be a text").trim().min(1, "must not be empty")
    .max(max, `must have at most ${max} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), "must be one line");

/** A line that must be right; `wish` says what it must be. */
export const refined = (
  max: number,
  isRight: (text: string) => boolean,
  wish: string,
) => line(max).refine(isRight, wish);

/** A whole number within bounds, both included. */
export const integer = (min: number, max: number) =>
  z.int(`must be a whole number from ${min} to ${max}`)
    .min(min, `must be at least ${min}`).max(max, `must be at most ${max}`);

/** An e-mail address. */
export const email = () =>
  refined(
    254,
    (text) => parseEmail(text) !== null,
    "must be an e-mail address",
  );

/** An amount as typed, in cents. */
export const amount = () =>
  line(20).transform((text, context) => {
    const parsed = parseAmount(text);
    if (parsed.ok) return parsed.cents;
    context.addIssue(`must be an amount such as "1,00" (${parsed.fault})`);
    return z.NEVER;
  });

/** Lines of an address. */
export const addressLines = () =>
  z.array(line(120), "must be a list of lines")
    .min(1, "must have a line").max(6, "must have at most 6 lines");

/** A day. */
export const day = () =>
  line(10).refine(isIsoDate, 'must be a day such as "2026-11-30"');

/** The https address of a page. */
export const webAddress = () =>
  refined(
    500,
    (text) => /^https:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text),
    "must be an https address",
  );

/** A list of sentences or names, empty where the file has none. */
export const lines = () =>
  z.array(line(500), "must be a list of texts")
    .max(40, "must have at most 40 items").default([]);

/** An object whose keys the portal knows; others are let be. */
export const group = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape, "must be an object");

/** A fault of one key of an object. */
export type KeyFault = [key: string, wish: string];

/** Adds what is wrong between the keys of an object. */
export function addFaults(
  context: z.RefinementCtx,
  faults: readonly KeyFault[],
) {
  for (const [key, message] of faults) {
    context.addIssue({ code: "custom", path: [key], message });
  }
}
