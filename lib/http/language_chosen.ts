import { HttpError } from "fresh";
import type { Language } from "../domain/language.ts";

/** A form was sent by a button of the choice of a language: nothing is to be done with it but to show it again. */
export class LanguageChosen extends HttpError {
  constructor(
    readonly language: Language,
    /** What was typed, without passwords. */
    readonly typed: Readonly<Record<string, string>>,
  ) {
    super(400);
  }
}
