import { HttpError, page } from "fresh";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { contractSlug } from "@/lib/domain/references.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { readForm } from "@/lib/http/forms.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { NO, SET_ASIDE_NAMES as NAMES, YES } from "@/lib/text/form_names.ts";
import { euros } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import {
  decideSetAside,
  type SetAsideChoice,
} from "@/lib/usecases/office/decide_set_aside.ts";
import {
  isKnownContract,
  readSetAside,
  type ShownSetAside,
} from "@/lib/usecases/office/read_set_aside.ts";
import type { Services } from "@/lib/usecases/services.ts";
import { Question } from "../../(_components)/Question.tsx";
import { GapChoices } from "../(_components)/GapChoices.tsx";
import { RowChoices } from "../(_components)/RowChoices.tsx";

/** A name of `paiements.csv` has 71 characters, an identifier 64. */
const LONGER = { payment: 128, row: 128 };

interface Data extends ShownSetAside {
  /** Why nothing was done; empty where it was. */
  said: string;
  /** What is decided and is asked once more; null where nothing is. */
  asked: SetAsideChoice | null;
}

/** @throws HttpError 404 */
async function find(services: Services, contract: string) {
  const shown = await readSetAside(services, contract);
  if (shown === null) throw new HttpError(404);
  return shown;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services }, params }) {
    const contract = pathPart(params, "contrat");
    const shown = await readSetAside(services, contract);
    if (shown !== null) return page<Data>({ ...shown, said: "", asked: null });
    // A report of before leads here: the contract has been taken since.
    const isTaken = await isKnownContract(services, contract);
    if (isTaken) return seeOther("/bureau/echange/mis-de-cote");
    throw new HttpError(404);
  },

  async POST({ state: { services, staff }, params, req }) {
    const contract = pathPart(params, "contrat");
    const typed = await readForm(req, NAMES, LONGER);
    const choice = readChoice(typed);
    const again = async (
      said: string,
      status: number,
      asked: SetAsideChoice | null = null,
    ) => {
      const shown = await find(services, contract);
      return page<Data>({ ...shown, said, asked }, { status });
    };
    if (choice === null) return await again(french.t("aside-choose"), 422);
    // Asked once more before: balances are taken by it.
    if (typed.confirmed !== YES) return await again("", 422, choice);
    switch (await decideSetAside(services, staff, contract, choice)) {
      case "decided":
        return seeOther(`/bureau/echange/mis-de-cote/${contract}`);
      case "decided_before":
        return await again(french.t("aside-decided-before"), 409);
      case "stale":
        return await again(french.t("aside-stale"), 409);
    }
  },
});

function readChoice(
  typed: Readonly<Record<keyof typeof NAMES, string>>,
): SetAsideChoice | null {
  if (typed.holder !== "") return { kind: "gap", holder: typed.holder };
  if (typed.row === "" || typed.payment === "") return null;
  const ours = typed.payment === NO ? null : typed.payment;
  return { kind: "row", identifier: typed.row, ours };
}

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { setAside, rows, gaps, said, asked } = data;
  const { contract, since, closedAt, lot, reasons } = setAside;
  const title = t("aside-of", { contract });
  const isOurs = rows.length + gaps.length > 0;
  return (
    <OfficeShell title={title} state={state}>
      <h1>{title}</h1>
      {said !== "" && <Notice kind="warning">{said}</Notice>}
      <DescriptionList
        items={[
          [t("aside-since"), shortMoment(since)],
          [t("exchange-lot"), lot ?? ""],
          [t("aside-why"), reasons.map((reason) => <p>{reason}</p>)],
          [t("lot-closed-at"), closedAt === null ? "" : shortMoment(closedAt)],
        ]}
      />
      {asked !== null ? <Asked asked={asked} shown={data} /> : (
        <>
          {rows.map((one) => <RowChoices {...one} />)}
          {gaps.map((one) => <GapChoices {...one} />)}
        </>
      )}
      <p>{t(isOurs ? "aside-then" : "aside-mend")}</p>
      <p>
        <a href="/bureau/echange/mis-de-cote">{t("aside-back")}</a>
      </p>
    </OfficeShell>
  );
});

/** The question before a decision. */
function Asked({ asked, shown }: {
  asked: SetAsideChoice;
  shown: ShownSetAside;
}) {
  useStyles("card");
  const { contract } = shown.setAside;
  const isGap = asked.kind === "gap";
  return (
    <section class="card">
      <h2>{french.t("parked-decide-title")}</h2>
      <Question
        ask={askOf(asked, shown)}
        name={NAMES.confirmed}
        yes={french.t(isGap ? "aside-gap-accept" : "aside-decide")}
        back={`/bureau/echange/mis-de-cote/${contractSlug(contract)}`}
        fields={isGap ? { [NAMES.holder]: asked.holder } : {
          [NAMES.row]: asked.identifier,
          [NAMES.payment]: asked.ours ?? NO,
        }}
      />
    </section>
  );
}

function askOf(asked: SetAsideChoice, { gaps }: ShownSetAside): string {
  const { t } = french;
  if (asked.kind === "gap") {
    const found = gaps.find(({ gap }) => gap.holder === asked.holder)?.gap;
    const cents = found === undefined ? 0 : found.statedCents - found.oursCents;
    return t("aside-ask-gap", { amount: euros(cents) });
  }
  const { identifier: row, ours } = asked;
  return ours === null
    ? t("aside-ask-none", { row })
    : t("aside-ask-payment", { row, payment: ours });
}
