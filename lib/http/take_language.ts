import { HttpError } from "fresh";
import { readForm } from "./forms.ts";

/**
 * The POST of a page whose form goes elsewhere: nothing comes here but the choice of a language, with what was typed.
 * @throws LanguageChosen
 * @throws HttpError 404 for anything else
 */
export async function takeLanguage(
  request: Request,
  fields: readonly string[],
): Promise<never> {
  await readForm(request, fields);
  throw new HttpError(404);
}
