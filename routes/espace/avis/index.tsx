import { page } from "fresh";
import { contractTitle } from "@/components/contract_words.ts";
import { Notice } from "@/components/Notice.tsx";
import { AgreeAgain } from "./(_components)/AgreeAgain.tsx";
import { NoticeList } from "./(_components)/NoticeList.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import SubscriptionToggle from "@/islands/SubscriptionToggle.tsx";
import { coversQuittances } from "@/lib/domain/documents/subscription.ts";
import { parisDay } from "@/lib/domain/month.ts";
import { readForm, readQuery } from "@/lib/http/forms.ts";
import { tooMany } from "@/lib/http/retry_after.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import type { SignedInState } from "@/lib/http/state.ts";
import { changeSubscription } from "@/lib/usecases/documents/change_subscription.ts";
import { readContractNotices } from "@/lib/usecases/documents/read_notices.ts";
import { useText } from "@/components/use_text.ts";
import { tooManyTries } from "@/lib/text/durations.ts";
import { SUBSCRIPTION_NAMES, YES } from "@/lib/text/form_names.ts";
import { codeOf, FRENCH_ACTIONS } from "@/lib/text/french_codes.ts";
import { subscriptionText } from "@/lib/text/island_words.ts";
import { useStyles } from "@/components/page_needs.ts";

const read = async ({ services, user }: SignedInState, all = false) => ({
  contracts: await readContractNotices(services, user, all),
  all,
  notice: "",
});

export const handler = defineSignedIn.handlers({
  GET: async ({ state, url }) =>
    page(await read(state, readQuery(url, "tous") === YES)),

  async POST({ state, req }) {
    const { t } = state.text;
    const typed = await readForm(req, SUBSCRIPTION_NAMES);
    const { services, user } = state;
    const changed = await changeSubscription(
      services,
      user,
      { ...typed, action: codeOf(FRENCH_ACTIONS, typed.action) },
      state.language,
    );
    if (typeof changed === "object") {
      const { retryAfterMs } = changed;
      const notice = tooManyTries(state.text, retryAfterMs);
      return page({ ...await read(state), notice }, tooMany(retryAfterMs));
    }
    switch (changed) {
      case "changed":
      case "unchanged":
        return seeOther("/espace/avis");
      case "unknown_contract":
      case "unknown_action":
        return page({ ...await read(state), notice: t("notices-unknown") }, {
          status: 422,
        });
    }
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "button", "second", "live");
  const { t, format: { monthName, longDate } } = useText();
  return (
    <PageShell title={t("notices-title")} state={state}>
      <h1>{t("notices-title")}</h1>
      {data.notice !== "" && <Notice kind="warning">{data.notice}</Notice>}
      <p>{t("notices-lead")}</p>
      {data.contracts.every(({ notices }) => notices.length === 0) && (
        <p>
          {state.landlord.rentBooks === "bailleur"
            ? t("notices-empty-yet")
            : t("notices-empty", {
              month: monthName(state.landlord.firstMonth),
            })}
        </p>
      )}
      {data.contracts.map((
        { contract, subscription, notices, hasMore },
      ) => (
        <section class="card" id={contract.slug}>
          <h2 id={`titre-${contract.slug}`}>
            {contractTitle(contract)}
          </h2>
          {notices.length > 0 && (
            <>
              <h3>
                {data.all ? t("notice-list-all") : t("notice-list-latest")}
              </h3>
              <NoticeList
                slug={contract.slug}
                notices={notices}
              />
              {hasMore && (
                <p>
                  <a href="/espace/avis?tous=oui">{t("notice-list-older")}</a>
                </p>
              )}
            </>
          )}
          <h3>{t("notices-choice-title")}</h3>
          {subscription !== null && subscription.active &&
            !coversQuittances(subscription) && (
            <AgreeAgain slug={contract.slug} />
          )}
          <SubscriptionToggle
            slug={contract.slug}
            active={subscription?.active ?? false}
            since={subscription === null ? "" : t("subscription-since", {
              day: longDate(parisDay(subscription.since)),
            })}
            consent={t("notices-consent")}
            // Made anew for each: props that share an object need a module more in the browser.
            text={subscriptionText(state.text)}
          />
        </section>
      ))}
    </PageShell>
  );
});
