import type {
  Part,
  Quittance,
  QuittanceNature,
} from "../domain/documents/quittance.ts";
import { fullName } from "../domain/names.ts";
import type { Cents } from "../domain/money.ts";
import { euros } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";

const { t } = french;

/** How each kind of line is called on a quittance. */
export const QUITTANCE_LINES = {
  loyer: "quittance-line-loyer",
  annexe: "quittance-line-annexe",
  sls: "quittance-line-sls",
  charge: "quittance-line-charge",
  regularisation: "quittance-line-regularisation",
  plan: "quittance-line-plan",
  rls: "quittance-line-rls",
  apl: "quittance-line-apl",
  rappel_apl: "quittance-line-rappel-apl",
  remise: "quittance-line-remise",
  autre: "quittance-line-autre",
} as const satisfies Record<QuittanceNature, PlainFrench>;

/** The act itself. */
export function quittanceLead(
  paidCents: Cents,
  payer: string,
  period: string,
): string {
  return paidCents > 0
    ? t("quittance-lead", { amount: euros(paidCents), payer, period })
    : t("quittance-lead-nothing", { payer, period });
}

const AND = new Intl.ListFormat("fr", { type: "conjunction" });

/** Everybody to whom a quittance is given: `M. A et Mme B`. */
export function tenantsOf(
  { notice, coHolders }: Pick<Quittance, "notice" | "coHolders">,
): string {
  return AND.format([fullName(notice.tenant), ...coHolders]);
}

/** How a part of a month was paid. */
export function meansOf({ entry }: Part): string {
  if (entry === null) return t("quittance-means-advance");
  if (entry.cause.kind === "payment") return t("quittance-means-card");
  if (entry.cause.kind === "rent" || entry.cause.kind === "line") {
    return t("quittance-means-notice");
  }
  return entry.label;
}
