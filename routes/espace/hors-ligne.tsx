import { page } from "fresh";
import { Due } from "../../components/Due.tsx";
import { contractTitle } from "../../components/contract_words.ts";
import { InFrench } from "../../components/InFrench.tsx";
import { NoticeLines } from "../../components/NoticeLines.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { useText } from "../../components/use_text.ts";
import { parisDay, toInstant } from "../../lib/domain/month.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { noticeSentence } from "../../lib/text/notice_sentence.ts";
import { monthName } from "../../lib/text/format.ts";
import { readContractNotices } from "../../lib/usecases/documents/read_notices.ts";
import { readSpace } from "../../lib/usecases/space/read_space.ts";
import { useScript, useStyles } from "../../components/page_needs.ts";
import { french } from "../../lib/text/french.ts";

/** What a device keeps that was told to: `static/sw.js` shows it when the network is gone. */
export const handler = defineSignedIn.handlers({
  async GET({ state }) {
    const { services, user } = state;
    const { accounts } = await readSpace(services, user);
    const contracts = await readContractNotices(services, user, false);
    const latest = contracts.flatMap(({ notices }) => notices.slice(0, 1));
    const savedAt = toInstant(services.now());
    return page({ accounts, latest, savedAt });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const { t, format } = useText();
  const { accounts, latest, savedAt } = data;
  const day = format.longDate(parisDay(savedAt));
  return (
    <PageShell title={t("offline-page-title")} state={state}>
      <h1>{t("offline-page-title")}</h1>
      <p>{t("offline-page-lead")}</p>
      <p>
        <b>{t("offline-saved-on")} {day}, {format.timeOfDay(savedAt)}</b>
      </p>
      <p>
        <a href="/espace">{t("offline-retry")}</a>
      </p>
      <EraseKept />
      {accounts.map(({ contract, due, books }) => (
        <section class="card">
          <h2>{contractTitle(contract)}</h2>
          <Due due={due} books={books} />
        </section>
      ))}
      {latest.length > 0 && (
        <InFrench>
          {latest.map((notice) => (
            <section>
              <h2>
                {french.t("notice-title", { month: monthName(notice.month) })}
              </h2>
              <p>{noticeSentence(notice)}</p>
              <NoticeLines notice={notice} before={null} reader={state.text} />
            </section>
          ))}
        </InFrench>
      )}
    </PageShell>
  );
});

/** Works without network: what it needs is in the page that is kept. */
function EraseKept() {
  const { t } = useText();
  useStyles("card", "button", "quiet");
  useStyles("second");
  useScript("erase_offline", {
    erase: t("offline-erase"),
    erased: t("offline-erased"),
    unable: t("offline-unable"),
  });
  return (
    <section class="card" id="hors-ligne">
      <h2>{t("offline-title")}</h2>
      <p>{t("offline-erase-lead")}</p>
    </section>
  );
}
