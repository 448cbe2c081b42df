import { define } from "@/lib/http/define.ts";
import { refuse } from "@/lib/http/exchange_answer.ts";

/** What is not there, in the form of every other answer of this door. */
export const handler = define.handlers(() => refuse("inconnu"));
