import type { ContractKind, LineNature } from "../domain/tenant.ts";
import type { PlainMessage } from "./texts.ts";

/** What a contract is for, in words. */
export const CONTRACT_KINDS = {
  habitation: "contract-kind-home",
  garage: "contract-kind-garage",
  jardin: "contract-kind-garden",
  autre: "contract-kind-other",
} as const satisfies Record<ContractKind, PlainMessage>;

/** The name of a monthly line. */
export const LINE_NAMES = {
  loyer: "line-loyer",
  annexe: "line-annexe",
  sls: "line-sls",
  charge: "line-charge",
  regularisation: "line-regularisation",
  plan: "line-plan",
  rls: "line-rls",
  apl: "line-apl",
  rappel_apl: "line-rappel-apl",
} as const satisfies Record<LineNature, PlainMessage>;

/** What a monthly line is about, in plain words. */
export const LINE_MEANINGS = {
  loyer: "line-loyer-plain",
  annexe: "line-annexe-plain",
  sls: "line-sls-plain",
  charge: "line-charge-plain",
  regularisation: "line-regularisation-plain",
  plan: "line-plan-plain",
  rls: "line-rls-plain",
  apl: "line-apl-plain",
  rappel_apl: "line-rappel-apl-plain",
} as const satisfies Record<LineNature, PlainMessage>;
