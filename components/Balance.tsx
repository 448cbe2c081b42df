import { standingOf } from "../lib/domain/ledger/balance.ts";
import type { Cents } from "../lib/domain/money.ts";
import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

/** A balance in words and figures; the words alone carry the meaning. */
export function Balance(props: { cents: Cents; big?: boolean }) {
  useStyles("balance");
  return (
    <p class={props.big ? "balance big" : "balance"}>
      {balanceWords(props.cents)}
    </p>
  );
}

/** What a balance says: `Vous devez 830,41 €`. */
export function balanceWords(cents: Cents): string {
  const { t, format: { euros } } = useText();
  const standing = standingOf(cents);
  switch (standing.kind) {
    case "owes":
      return t("balance-owes", { amount: euros(standing.cents) });
    case "settled":
      return t("balance-settled");
    case "advance":
      return t("balance-advance", { amount: euros(standing.cents) });
  }
}
