import { page } from "fresh";
import { Balance } from "../../components/Balance.tsx";
import { contractTitle } from "../../components/contract_words.ts";
import { InFrench } from "../../components/InFrench.tsx";
import { NoticeLines } from "../../components/NoticeLines.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { useText } from "../../components/use_text.ts";
import { parisDay, toInstant } from "../../lib/domain/month.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { noticeSentence } from "../../lib/text/fr/notice.ts";
import { noticePageText } from "../../lib/text/fr/notice_page.ts";
import { monthName } from "../../lib/text/format.ts";
import { readContractNotices } from "../../lib/usecases/read_notices.ts";
import { readSpace } from "../../lib/usecases/read_space.ts";
import { useScript, useStyles } from "../../components/page_needs.ts";

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
  const { offlineText: text, format } = useText();
  const { accounts, latest, savedAt } = data;
  const day = format.longDate(parisDay(savedAt));
  return (
    <PageShell title={text.pageTitle} state={state}>
      <h1>{text.pageTitle}</h1>
      <p>{text.pageLead}</p>
      <p>
        <b>{text.savedOn} {day}, {format.timeOfDay(savedAt)}</b>
      </p>
      <p>
        <a href="/espace">{text.retry}</a>
      </p>
      <EraseKept />
      {accounts.map(({ contract, balanceCents }) => (
        <section class="card">
          <h2>{contractTitle(contract)}</h2>
          <Balance cents={balanceCents} />
        </section>
      ))}
      {latest.length > 0 && (
        <InFrench>
          {latest.map((notice) => (
            <section>
              <h2>{noticePageText.title(monthName(notice.month))}</h2>
              <p>{noticeSentence(notice)}</p>
              <NoticeLines notice={notice} />
            </section>
          ))}
        </InFrench>
      )}
    </PageShell>
  );
});

/** Works without network: what it needs is in the page that is kept. */
function EraseKept() {
  const { offlineText: text } = useText();
  const { erase, erased, unable } = text;
  useStyles("card", "button", "quiet");
  useScript("erase_offline", { erase, erased, unable });
  return (
    <section class="card" id="hors-ligne">
      <h2>{text.title}</h2>
      <p>{text.eraseLead}</p>
    </section>
  );
}
