import { PERIOD_NAMES } from "./form_names.ts";

/** Where a period of an account is shown, as a list or as its statement; an open end is left out. */
export function ledgerPath(
  { slug, from, to, page = "solde" }: {
    slug: string;
    from: string;
    to: string;
    page?: "solde" | "releve";
  },
): string {
  const query = new URLSearchParams({ [PERIOD_NAMES.contract]: slug });
  if (from !== "") query.set(PERIOD_NAMES.from, from);
  if (to !== "") query.set(PERIOD_NAMES.to, to);
  return `/espace/${page}?${query}`;
}
