import { HttpError } from "fresh";
import type { FormNames } from "../text/form_names.ts";
import { readForm } from "./forms.ts";

/**
 * The POST of a page whose form goes elsewhere: nothing comes here but the choice of a language, with what was typed.
 * @throws LanguageChosen
 * @throws HttpError 404 for anything else
 */
export async function takeLanguage(
  request: Request,
  names: FormNames<string>,
): Promise<never> {
  await readForm(request, names);
  throw new HttpError(404);
}
